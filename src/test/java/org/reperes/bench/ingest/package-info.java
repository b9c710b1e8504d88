/** {@code bench/ingest}: how fast a mixed batch of files becomes searchable, beside the least that any archive must do. */
package org.reperes.bench.ingest;
