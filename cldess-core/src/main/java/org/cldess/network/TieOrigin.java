package org.cldess.network;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.component.Planned;
import org.cldess.consistency.Consistent;
import org.cldess.known.Known;

/**
 * Where a tie comes from (<i>{@index source}</i>): what kind of thing, which one, and when.
 *
 * @param kind what kind of thing
 * @param reference which one: its id in the dossier, or free words for a {@linkplain OriginKind#STATEMENT statement}
 * @param date the day on which it happened, or was said
 */
@Consistent(OriginConsistency.class)
public record TieOrigin(
        OriginKind kind,
        Known<@Size(max = 300) String> reference,
        @Planned Known<LocalDate> date) {
    /**
     * Somebody said so on a day.
     *
     * @param words who, or on what occasion
     * @param day the day
     * @return the origin
     */
    public static TieOrigin stated(String words, LocalDate day) {
        return new TieOrigin(OriginKind.STATEMENT, Known.of(words), Known.of(day));
    }

    /**
     * A thing of the dossier from which a tie comes.
     *
     * @param kind what kind of thing
     * @param id its id
     * @param day the day on which it happened
     * @return the origin
     */
    public static TieOrigin of(OriginKind kind, String id, LocalDate day) {
        return new TieOrigin(kind, Known.of(id), Known.of(day));
    }

    /** What somebody said is not for everybody; which encounter it was can be told. */
    TieOrigin withoutWords() {
        return kind == OriginKind.STATEMENT ? new TieOrigin(kind, Known.notRecorded(), date) : this;
    }
}
