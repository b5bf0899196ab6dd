package org.cldess.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.cldess.disclosure.Audience;
import org.cldess.need.Need;

/**
 * The needs of actors that an audience may not identify (<i>{@index "besoins anonymes"}</i>). {@link Dossier#seenBy}
 * removes such a need from its actor; this class lists it without one.
 */
public final class AnonymousNeeds {
    private AnonymousNeeds() {}

    /**
     * {@return the anonymous needs that an audience may see without their actors, by sector, then by text, an order
     * that reveals nothing about the actors; empty for the facilitator, who sees the needs with their actors. The needs
     * of actors outside the directory are for the committee only, like their other needs}
     *
     * @param dossier the whole dossier as of a day
     * @param audience the audience
     */
    public static List<Need> of(Dossier dossier, Audience audience) {
        if (audience.sees(Audience.FACILITATOR)) {
            return List.of();
        }
        return dossier.actors().stream()
                .filter(actor -> audience.sees(actor.isListedOn(LocalDate.MAX) ? Audience.PARTNER : Audience.COMMITTEE))
                .flatMap(actor -> actor.needs().value().stream())
                .flatMap(List::stream)
                .filter(Need::hidesSeeker)
                .sorted(Comparator.comparing(Need::sector)
                        .thenComparing(Need::description)
                        .thenComparing(Need::id))
                .toList();
    }
}
