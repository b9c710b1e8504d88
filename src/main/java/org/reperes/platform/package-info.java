/** What every room may use and no business word: settings, clock, JSON, partial dates, error mapping. */
package org.reperes.platform;
