/** Connections of entities of any class. */
import { connectionType } from "../paging.js";
import { Entity } from "./entity-type.js";

export const EntityConnection = connectionType("Entity", () => Entity);
