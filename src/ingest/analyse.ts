import { extract } from '../extract/extract.ts';
import type { Annotations } from '../model/annotations.ts';
import type { Document } from '../model/document.ts';
import { OnrecordError } from '../model/errors.ts';
import type { SourceFile } from '../model/source-file.ts';
import { parseSourceFile } from '../parse/parse-source-file.ts';

/** What was found in one source file. */
export interface Analysis {
  readonly document: Document;
  readonly annotations: Annotations;
}

/**
 * Finds the structure of a source file, and who said what in it.
 *
 * @throws OnrecordError `EXTRACTION_FAILED` where a rule breaks: a defect of ours that costs one article, not the run.
 */
export function analyse(file: SourceFile): Analysis {
  try {
    const document = parseSourceFile(file);
    return { document, annotations: extract(document) };
  } catch (cause) {
    throw new OnrecordError('EXTRACTION_FAILED', `${file.path} could not be analysed (${messageOf(cause)}).`, {
      where: file.path,
      hint: 'This is a defect of Onrecord. Please report it, with the file if you may.',
      cause,
    });
  }
}

const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
