/** The papers are those of version 1. */
export { birthDocuments } from '../v1/documents.js';
