import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Notes } from './notes.ts';

/** A program that makes web pages out of notes. */
export interface System {
  readonly name: string;
  /** Builds the notes in an empty folder, and gives the folder that is to be served. */
  build(notes: Notes, folder: string): Promise<string>;
  /** The page with frames. */
  readonly page: string;
  /** The page to print, where it is another. */
  readonly printedPage?: string;
  /** The page with our script, where the system lets pages have one. */
  readonly scriptPage?: string;
  /** Brings the figure with this number into sight, where scrolling does not. */
  reach?(page: Page, index: number): Promise<void>;
}

/** Writes files into a folder. */
export async function writeFiles(
  folder: string,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}

/** Builds the notes of a system in a folder of which nothing is kept. */
export async function buildIn(folder: string, system: System, notes: Notes): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  return system.build(notes, folder);
}
