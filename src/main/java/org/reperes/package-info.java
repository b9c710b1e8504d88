/**
 * Repères, a document archive that finds the figures.
 *
 * <p>One file's way: {@code upload} keeps the bytes ({@code originals}) and a row ({@code document}) with a job
 * ({@code pipeline}); a worker has the text taken out in a child process ({@code extraction}), the figures found
 * ({@code figures}) and the names ({@code entities}), all saved, and the document indexed ({@code search}, on the {@code embedded} engine or an
 * external one). Readers search, and open articles that are read from the database.
 *
 * <p>Arrows, held by {@code architecture.ArrowsTest}:
 * <ul>
 *   <li>everything may use {@code platform}; {@code originals}, {@code extraction}, {@code figures}, {@code entities} and
 *       {@code account} use nothing else;
 *   <li>{@code document} uses figures and entities ({@code document.web} also originals);
 *   <li>{@code search} uses document and figures;
 *   <li>{@code pipeline} uses document, originals, extraction, figures, entities and search; what changes a document that is
 *       there stands in {@code pipeline.web}, because its index entry has to follow;
 *   <li>{@code watch} uses document, search and account;
 *   <li>{@code upload} uses originals, document and pipeline; {@code admin} uses pipeline, search and document;
 *   <li>{@code client}, the command line client, uses the JDK alone;
 *   <li>nobody imports another room's {@code web}.
 * </ul>
 */
package org.reperes;
