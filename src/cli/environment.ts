/** What the program takes from the environment; nothing else reads it. */
export interface Environment {
  readonly colors: 'ALWAYS' | 'NEVER' | 'AUTO';
  /** How wide lines may be where the output is no terminal; `null` where it is not said. */
  readonly columns: number | null;
  /** Whether unexpected errors are shown with their stack. */
  readonly debug: boolean;
  /** The variables that settings are made by, `ONRECORD_PORT` and the like, by their names. */
  readonly settings: ReadonlyMap<string, string>;
}

/** `NO_COLOR`, `FORCE_COLOR`, `TERM`, `COLUMNS`, `ONRECORD_DEBUG` and the settings. An empty variable is as good as none. */
export function environment(variables: NodeJS.ProcessEnv = process.env): Environment {
  const isSet = (name: string): boolean => (variables[name] ?? '') !== '';
  const columns = Number(variables['COLUMNS']);
  return {
    colors: isSet('NO_COLOR')
      ? 'NEVER'
      : isSet('FORCE_COLOR')
        ? 'ALWAYS'
        : variables['TERM'] === 'dumb'
          ? 'NEVER'
          : 'AUTO',
    columns: Number.isInteger(columns) && columns > 0 ? columns : null,
    debug: isSet('ONRECORD_DEBUG'),
    settings: new Map(
      Object.entries(variables).flatMap(([name, value = '']) =>
        name.startsWith('ONRECORD_') && value !== '' ? [[name, value]] : [],
      ),
    ),
  };
}
