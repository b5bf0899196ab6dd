package org.cldess.dossier;

import java.util.List;
import java.util.Optional;
import org.cldess.disclosure.Audience;
import org.cldess.rule.Finding;

/**
 * Where what stands in the file of a dossier stands in that of a narrower or a fuller copy of it (<i>{@index renvois}</i>), whose lists are
 * shorter or longer.
 */
public final class Pointers {
    private final Renumbering renumbering;
    private final Optional<MaskedPersons> masked;

    private Pointers(Renumbering renumbering, Optional<MaskedPersons> masked) {
        this.renumbering = renumbering;
        this.masked = masked;
    }

    /**
     * From a dossier to the same as it is seen on a day, or back.
     *
     * @param from the dossier into which pointers lead
     * @param to the one into which they are to lead
     * @return the way
     */
    public static Pointers between(Dossier from, Dossier to) {
        return new Pointers(Renumbering.between(from, to), Optional.empty());
    }

    /**
     * From a dossier to what an audience sees of it.
     *
     * @param whole the dossier into which pointers lead
     * @param audience who looks
     * @return the way; findings that would tell of persons whom the audience does not see get lost on it
     */
    public static Pointers seenBy(Dossier whole, Audience audience) {
        return new Pointers(
                Renumbering.between(whole, whole.seenBy(audience)), Optional.of(MaskedPersons.of(whole, audience)));
    }

    /**
     * Carries a pointer over.
     *
     * @param pointer a JSON Pointer into the first dossier’s file
     * @return the pointer to the same thing in the other file; empty if the thing, or what holds it, is not there
     */
    public Optional<String> move(String pointer) {
        return renumbering.move(pointer);
    }

    /**
     * Carries findings over.
     *
     * @param findings findings about the first dossier
     * @return the same findings about the other one, without those whose subject, or a fact that they lack, is not there
     */
    public List<Finding> move(List<Finding> findings) {
        return masked.map(persons -> renumbering.move(findings.stream()
                        .filter(finding -> !persons.areNamedIn(finding))
                        .toList()))
                .orElseGet(() -> renumbering.move(findings));
    }
}
