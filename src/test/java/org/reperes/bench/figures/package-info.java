/** Scores the figure engine on gold sets, and times it: what {@code bench/figures} runs. */
package org.reperes.bench.figures;
