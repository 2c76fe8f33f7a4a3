/** Runs before GraphiQL in the browser: Monaco asks for its workers by these labels. */
export const workersScript = (paths: Readonly<Record<string, string>>): string => `
const workers = ${JSON.stringify(paths)};
self.MonacoEnvironment = { globalAPI: false, getWorkerUrl: (_module, label) => workers[label] };
`;

/**
 * Runs after it: shows GraphiQL. A visitor who comes back finds the tab that was left; unless GraphiQL is told which
 * one that was, it opens one more, empty, at every visit.
 */
export const startScript = `
const options = JSON.parse(document.querySelector('#options').textContent);
const left = JSON.parse(localStorage.getItem('graphiql:tabState') ?? 'null');
const tab = left?.tabs?.[left.activeTabIndex];
const isAskedByAddress = new URLSearchParams(location.search).has('query');
YogaGraphiQL.renderYogaGraphiQL(
  document.querySelector('#root'),
  tab && !isAskedByAddress ? { ...options, query: tab.query, variables: tab.variables } : options,
);
`;
