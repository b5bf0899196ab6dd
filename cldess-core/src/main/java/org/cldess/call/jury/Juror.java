package org.cldess.call.jury;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.cldess.actor.ActorId;
import org.cldess.actor.NamedPerson;
import org.cldess.call.application.Applicant;
import org.cldess.component.NamePart;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.component.constraint.Distinct;
import org.cldess.consistency.FormRules;
import org.cldess.known.Known;
import org.cldess.thing.DayDependent;
import org.cldess.thing.Identified;
import org.cldess.validation.Violations;

/**
 * A member of a jury (<i>{@index "juré·e"}</i>).
 *
 * @param id the id, which must not identify the person
 * @param givenName the given name
 * @param familyName the family name
 * @param function the function in which the person sits
 * @param actor the body of the person; not applicable if there is none
 * @param interests the declared interests in applicants
 */
@WithId("juror")
@WithBuilder
public record Juror(
        JurorId id,
        @NamePart @NotBlank @Size(max = 100) String givenName,
        @NamePart @NotBlank @Size(max = 100) String familyName,
        Known<@NotBlank @Size(max = 300) String> function,
        @Standing(Demand.EXISTS) Known<ActorId> actor,
        @Distinct("applicant") Known<List<DeclaredInterest>> interests)
        implements Identified<JurorId>, NamedPerson, DayDependent<Juror> {
    /** Checks the components, and throws all {@link Violations}. */
    public Juror {
        interests = Known.list(interests);
        FormRules.check(Juror.class, id, givenName, familyName, function, actor, interests);
    }

    /**
     * Starts building a juror from its required components.
     *
     * @param id the id
     * @param givenName the given name
     * @param familyName the family name
     * @return a builder for the remaining components
     */
    public static JurorBuilder builder(JurorId id, String givenName, String familyName) {
        return new JurorBuilder(id, givenName, familyName);
    }

    /** {@return a builder with the components of this record, for a modified copy} */
    public JurorBuilder toBuilder() {
        return new JurorBuilder(this);
    }

    @Override
    public String fullName() {
        return givenName + " " + familyName;
    }

    /**
     * Returns the interest in an applicant that the juror declared.
     *
     * @param applicant the applicant
     * @return the declaration, if there is one
     */
    public Optional<DeclaredInterest> interestIn(Applicant applicant) {
        return interests.value().orElse(List.of()).stream()
                .filter(interest -> interest.applicant().equals(applicant.id()))
                .findFirst();
    }

    /**
     * Checks whether the juror is tied to an applicant (<i>{@index "conflit d’intérêts"}</i>), and therefore must not
     * take part in decisions about it.
     *
     * @param applicant the applicant
     * @return true if the juror declared an interest, or belongs to the body that applies
     */
    public boolean isTiedTo(Applicant applicant) {
        return comesFrom(applicant) || interestIn(applicant).isPresent();
    }

    private boolean comesFrom(Applicant applicant) {
        return actor.value().filter(applicant.actor()::is).isPresent();
    }

    /** Returns the id only, so that logs contain no personal data. */
    @Override
    public String toString() {
        return "Juror " + id;
    }
}
