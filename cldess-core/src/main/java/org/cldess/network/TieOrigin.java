package org.cldess.network;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.component.Planned;
import org.cldess.consistency.Consistent;
import org.cldess.consistency.FormRules;
import org.cldess.known.Known;
import org.cldess.validation.Violations;

/**
 * The origin of a tie (<i>{@index source}</i>): its kind, its reference and its date.
 *
 * @param kind the kind of origin
 * @param reference its id in the dossier, or free text for a {@linkplain OriginKind#STATEMENT statement}
 * @param date the day on which it happened or was stated
 */
@Consistent(OriginConsistency.class)
public record TieOrigin(
        OriginKind kind,
        Known<@Size(max = 300) String> reference,
        @Planned Known<LocalDate> date) {
    /** Checks the components, and throws all {@link Violations}. */
    public TieOrigin {
        FormRules.check(TieOrigin.class, kind, reference, date);
    }

    /**
     * Returns a statement made on a day.
     *
     * @param words who made it, or on what occasion
     * @param day the day
     * @return the origin
     */
    public static TieOrigin stated(String words, LocalDate day) {
        return new TieOrigin(OriginKind.STATEMENT, Known.of(words), Known.of(day));
    }

    /**
     * Returns an origin that is an object of the dossier.
     *
     * @param kind the kind of origin
     * @param id its id
     * @param day the day on which it happened
     * @return the origin
     */
    public static TieOrigin of(OriginKind kind, String id, LocalDate day) {
        return new TieOrigin(kind, Known.of(id), Known.of(day));
    }

    /** Returns this origin without the text of a statement, which is not public; the id of another origin is kept. */
    TieOrigin withoutWords() {
        return kind == OriginKind.STATEMENT ? new TieOrigin(kind, Known.notRecorded(), date) : this;
    }
}
