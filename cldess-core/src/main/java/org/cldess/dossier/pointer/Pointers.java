package org.cldess.dossier.pointer;

import java.util.List;
import java.util.Optional;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.rule.Finding;

/**
 * Translates pointers between the file of a dossier and that of a narrower or fuller copy (<i>{@index renvois}</i>),
 * whose lists are shorter or longer.
 */
public final class Pointers {
    private final Renumbering renumbering;
    private final Optional<MaskedPersons> masked;

    private Pointers(Renumbering renumbering, Optional<MaskedPersons> masked) {
        this.renumbering = renumbering;
        this.masked = masked;
    }

    /**
     * Creates a translation from a dossier to its view of a day, or back.
     *
     * @param from the dossier that the pointers refer to
     * @param to the dossier that the translated pointers refer to
     * @return the translation
     */
    public static Pointers between(Dossier from, Dossier to) {
        return new Pointers(Renumbering.between(from, to), Optional.empty());
    }

    /**
     * Creates a translation from a dossier to what an audience sees of it.
     *
     * @param whole the dossier that the pointers refer to
     * @param audience the audience
     * @return the translation, which drops findings that would name persons the audience may not see
     */
    public static Pointers seenBy(Dossier whole, Audience audience) {
        return new Pointers(
                Renumbering.between(whole, whole.seenBy(audience)), Optional.of(MaskedPersons.of(whole, audience)));
    }

    /**
     * Translates a pointer.
     *
     * @param pointer a JSON Pointer into the first dossier’s file
     * @return the pointer to the same thing in the other file; empty if the other file lacks the thing or what contains
     *     it
     */
    public Optional<String> move(String pointer) {
        return renumbering.move(pointer);
    }

    /**
     * Translates findings.
     *
     * @param findings findings about the first dossier
     * @return the same findings about the other dossier, except those whose subject or missing fact is not in it
     */
    public List<Finding> move(List<Finding> findings) {
        return masked.map(persons -> renumbering.move(findings.stream()
                        .filter(finding -> !persons.areNamedIn(finding))
                        .toList()))
                .orElseGet(() -> renumbering.move(findings));
    }
}
