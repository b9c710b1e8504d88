/** The query language: what a person types, read into a tree without ever failing. Knows nothing of the engine. */
package org.reperes.search.query;
