package org.reperes.figures;

import java.math.BigDecimal;
import org.reperes.figures.Figure.Kind;

/**
 * A unit of measure or a currency.
 *
 * @param code   UCUM, ISO 4217, "%", "pp" or "x"; null where the name alone does not tell which currency it is
 * @param factor what the number is multiplied by ("850 MDH" is 850,000,000 MAD), or null
 */
record Unit(String code, Kind kind, BigDecimal factor) { }
