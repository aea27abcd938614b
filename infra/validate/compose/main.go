// Loads a Compose file with the reference parser: for no profile, for each profile, and for all of them at once.
// Fails on what the parser refuses: misspelt keys, dangling depends_on, networks and volumes, unset required variables.
// Prints the services that each profile starts, as JSON.
//
//	go run . <compose file> <env file> [profile ...]
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"

	"github.com/compose-spec/compose-go/v2/cli"
)

func main() {
	file, env, profiles := os.Args[1], os.Args[2], append([]string{"", "*"}, os.Args[3:]...)
	found := map[string][]string{}
	for _, profile := range profiles {
		names, err := load(file, env, profile)
		if err != nil {
			fmt.Fprintf(os.Stderr, "%s, profile %q: %v\n", file, profile, err)
			os.Exit(1)
		}
		found[profile] = names
	}
	_ = json.NewEncoder(os.Stdout).Encode(found)
}

func load(file, env, profile string) ([]string, error) {
	options, err := cli.NewProjectOptions([]string{file}, cli.WithEnvFiles(env), cli.WithDotEnv, cli.WithProfiles([]string{profile}))
	if err != nil {
		return nil, err
	}
	project, err := options.LoadProject(context.Background())
	if err != nil {
		return nil, err
	}
	return project.ServiceNames(), nil
}
