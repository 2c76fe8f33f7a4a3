const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** `2024-03-14T00:00:00Z` → `14 March 2024`. */
export function day(instant: string | Date): string {
  return days.format(new Date(instant));
}

/** 0.934 → `93 %`. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
