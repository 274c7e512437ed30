/** Ids of changes: ordered by time as texts, unique without asking anyone. */
import { randomBytes } from "node:crypto";

const CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const TIME_LENGTH = 10;
const RANDOM_LENGTH = 16;

/** 26 characters: ten of the epoch milliseconds, sixteen of chance. */
export function ulid(nowMs: number, bytes: Uint8Array = randomBytes(RANDOM_LENGTH)): string {
  let time = "";
  for (let left = nowMs; time.length < TIME_LENGTH; left = Math.floor(left / 32)) {
    time = CROCKFORD.charAt(left % 32) + time;
  }
  return time + [...bytes.subarray(0, RANDOM_LENGTH)].map((byte) => CROCKFORD.charAt(byte % 32)).join("");
}
