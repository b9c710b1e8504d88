/** Scores the search against BM25 with the stock French analyzer, on sets of queries with the article each should find. */
package org.reperes.bench.relevance;
