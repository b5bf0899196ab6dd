package org.cldess.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.cldess.disclosure.Audience;
import org.cldess.need.Need;

/**
 * What is looked for by actors whom an audience does not know (<i>{@index "besoins anonymes"}</i>): {@link Dossier#seenBy} takes such a need from
 * its actor, here it stands without one.
 */
public final class AnonymousNeeds {
    private AnonymousNeeds() {}

    /**
     * {@return the anonymous needs of which an audience sees what is looked for and not by whom, by sector and words, an order that tells
     * nothing of whose they are; none for the facilitator, who finds them at their actors. Of who is not in the directory the committee alone
     * is told them, as other needs}
     *
     * @param dossier the whole dossier as it stood on a day
     * @param audience who looks
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
