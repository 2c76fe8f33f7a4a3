export type Loose = string;
