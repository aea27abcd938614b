import { useEffect, useState } from "preact/hooks";
import { ArticleView } from "./article-view.tsx";
import { watchKeys } from "./keys.ts";
import { LedgerView } from "./ledger-view.tsx";
import { Link, Navigation } from "./navigate.tsx";
import { addressOf, type Place, placeOf } from "./place.ts";
import { SearchView } from "./search-view.tsx";

const start: Place = { view: "search", q: "", over: "statements", sort: "relevance" };

export function App() {
  const [place, setPlace] = useState<Place>(placeOf(location.search));
  useEffect(() => {
    const back = () => setPlace(placeOf(location.search));
    addEventListener("popstate", back);
    const unwatch = watchKeys(document);
    return () => {
      removeEventListener("popstate", back);
      unwatch();
    };
  }, []);
  const go = (to: Place) => {
    history.pushState(null, "", addressOf(to));
    setPlace(to);
    if (to.view !== place.view) scrollTo(0, 0);
  };
  return (
    <Navigation.Provider value={go}>
      <header class="top">
        <Link to={start} class="brand">
          Readout
        </Link>
        <nav aria-label="Views">
          <Link to={start} isCurrent={place.view !== "ledger"}>
            Search
          </Link>
          <Link to={{ view: "ledger" }} isCurrent={place.view === "ledger"}>
            Ledger
          </Link>
        </nav>
        <p class="keys">
          <kbd>/</kbd> search <kbd>j</kbd> <kbd>k</kbd> next, previous
        </p>
      </header>
      <main>
        <View place={place} />
      </main>
    </Navigation.Provider>
  );
}

function View({ place }: { place: Place }) {
  switch (place.view) {
    case "search":
      return <SearchView place={place} />;
    case "article":
      return <ArticleView id={place.id} fact={place.fact} />;
    case "ledger":
      return <LedgerView />;
  }
}
