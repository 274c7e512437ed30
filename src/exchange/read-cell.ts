/** Turns the text of a cell into its value, or into one sentence on what would be right. */
import { creditCodeFault } from "../model/credit-code.js";
import { parsePartialDate } from "../model/dates.js";
import { isId } from "../model/ids.js";
import type { CellType, Value } from "./columns.js";
import { didYouMean } from "./nearest.js";

export type Cell = { readonly value: Value } | { readonly fault: string };

const LIST_SEPARATOR = "|";
const SLASHED_DATE = /^(\d{4})[/.年-](\d{1,2})(?:[/.月-](\d{1,2}))?[月日]?$/;
const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?$/;
const MAX_DIGITS = 15;

/** An empty cell is null. */
export function readCell(type: CellType, text: string): Cell {
  if (text === "") return { value: null };
  if (typeof type === "object") return "oneOf" in type ? readChoice(type.oneOf, text) : readId(text);
  switch (type) {
    case "text":
      return { value: text };
    case "id":
      return readId(text);
    case "list":
      return { value: items(text) };
    case "citations":
      return readCitations(text);
    case "boolean":
      return readBoolean(text);
    case "date":
      return readDate(text);
    case "number":
      return readNumber(text);
    case "count":
      return /^\d{1,9}$/.test(text) ? { value: Number(text) } : { fault: `${shown(text)} is no whole number from 0` };
    case "code":
      return readCode(text);
    case "url":
      return readUrl(text);
  }
}

/** The parts of a list cell, each once. */
function items(text: string): string[] {
  const parts = text.split(LIST_SEPARATOR).map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ""))];
}

export function joinList(list: readonly string[]): string {
  // A bar inside an item would come back as two items; the wide bar means the same to a reader.
  return list.map((item) => item.replaceAll(LIST_SEPARATOR, "｜")).join(LIST_SEPARATOR);
}

function readId(text: string): Cell {
  if (isId(text)) return { value: text };
  return { fault: `${shown(text)} is no id; ids are 1 to 128 letters, digits, Han characters, or - _ . :` };
}

function readChoice(allowed: readonly string[], text: string): Cell {
  if (allowed.includes(text)) return { value: text };
  return { fault: `${shown(text)} is not allowed${didYouMean(text, allowed)}; write one of ${allowed.join(", ")}` };
}

/** `source#locator`: a document and the place in it. */
function readCitations(text: string): Cell {
  const citations = items(text);
  const bad = citations.find((citation) => {
    const { source, locator } = splitCitation(citation);
    return !isId(source) || locator === "";
  });
  if (bad === undefined) return { value: citations };
  return { fault: `${shown(bad)} is no citation; write source#locator, for example 000#7 or 000#7-9` };
}

export function splitCitation(citation: string): { source: string; locator: string } {
  const [source = "", ...rest] = citation.split("#");
  return { source, locator: rest.join("#") };
}

function readBoolean(text: string): Cell {
  const word = text.toLowerCase(); // Spreadsheets write TRUE.
  if (word === "true" || word === "false") return { value: word === "true" };
  return { fault: `${shown(text)} is neither true nor false; leave the cell empty where it is not known` };
}

function readDate(text: string): Cell {
  try {
    return { value: parsePartialDate(text).text };
  } catch {
    const [, year = "", month = "", day = ""] = SLASHED_DATE.exec(text) ?? [];
    const meant = [year, month.padStart(2, "0"), day ? day.padStart(2, "0") : ""].filter(Boolean).join("-");
    const hint = year && isDate(meant) ? `; write ${meant}` : "; write YYYY, YYYY-MM or YYYY-MM-DD of an existing day";
    return { fault: `${shown(text)} is no date${hint}` };
  }
}

function isDate(text: string): boolean {
  try {
    return parsePartialDate(text).text === text;
  } catch {
    return false;
  }
}

function readNumber(text: string): Cell {
  const digits = text.replace(/\D/g, "").replace(/^0+/, "").length;
  if (PLAIN_NUMBER.test(text) && digits <= MAX_DIGITS) return { value: Number(text) };
  if (/^-?[\d.]+E\+?\d+$/i.test(text))
    return { fault: `${shown(text)} is a spreadsheet's number; write its digits out` };
  const plain = text.replace(/[,，\s]/g, "");
  const hint = PLAIN_NUMBER.test(plain)
    ? `; write ${plain}`
    : "; write digits with a point, and words in text, unit or qualifier";
  return { fault: `${shown(text)} is no number of at most ${MAX_DIGITS} digits${hint}` };
}

function readCode(text: string): Cell {
  const fault = creditCodeFault(text);
  return fault === null ? { value: text } : { fault };
}

function readUrl(text: string): Cell {
  if (/^https?:\/\/\S+$/i.test(text) && URL.canParse(text)) return { value: text };
  return { fault: `${shown(text)} is no address; write it from https:// on` };
}

/** A cell in a message: short, so that a wrong file does not flood the terminal. */
export function shown(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}
