package org.reperes.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.reperes.figures.Figure;

import java.time.OffsetDateTime;

/** A person's {@link Verdict} on one number of a document. */
@Entity
class Correction {

    private enum Kind { CONFIRMED, REJECTED, CORRECTED }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "correction_seq")
    @SequenceGenerator(name = "correction_seq", sequenceName = "correction_seq", allocationSize = 50)
    private long id;
    private String document;
    @Column(name = "sentence_hash")
    private String sentenceHash;
    @Column(name = "number_text")
    private String numberText;
    private int nth;
    @Enumerated(EnumType.STRING)
    private Kind verdict;
    @Column(name = "figure_kind")
    @Enumerated(EnumType.STRING)
    private Figure.Kind figureKind;
    @Column(name = "figure_op")
    @Enumerated(EnumType.STRING)
    private Figure.Op figureOp;
    @Column(name = "figure_value")
    private String figureValue;
    @Column(name = "figure_min")
    private String figureMin;
    @Column(name = "figure_max")
    private String figureMax;
    @Column(name = "figure_unit")
    private String figureUnit;
    private String counted;
    private String account;
    @Column(name = "said_at")
    private OffsetDateTime saidAt;

    protected Correction() { }

    Correction(String document, NumberPlace place) {
        this.document = document;
        this.sentenceHash = place.sentence();
        this.numberText = place.number();
        this.nth = place.nth();
    }

    NumberPlace place() {
        return new NumberPlace(sentenceHash, numberText, nth);
    }

    void say(Verdict said, String by, OffsetDateTime now) {
        account = by;
        saidAt = now;
        verdict = switch (said) {
            case Verdict.Confirmed confirmed -> Kind.CONFIRMED;
            case Verdict.Rejected rejected -> Kind.REJECTED;
            case Verdict.Corrected corrected -> {
                values(corrected);
                yield Kind.CORRECTED;
            }
        };
    }

    private void values(Verdict.Corrected corrected) {
        figureKind = corrected.kind();
        figureOp = corrected.op();
        figureValue = Storable.line(corrected.value(), 100);
        figureMin = Storable.line(corrected.min(), 100);
        figureMax = Storable.line(corrected.max(), 100);
        figureUnit = Storable.line(corrected.unit(), 50);
        counted = Storable.line(corrected.counted(), 500);
    }

    Verdict verdict() {
        return switch (verdict) {
            case CONFIRMED -> new Verdict.Confirmed();
            case REJECTED -> new Verdict.Rejected();
            case CORRECTED -> new Verdict.Corrected(figureKind, figureOp, figureValue, figureMin, figureMax, figureUnit, counted);
        };
    }
}
