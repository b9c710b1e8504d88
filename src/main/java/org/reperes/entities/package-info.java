/**
 * The people, organisations and places that a French text names: pure functions, no I/O, never fails. Rules and small
 * lists, measured by {@code bench/entities}; what they miss a person can correct elsewhere.
 */
package org.reperes.entities;
