package org.cldess.call.jury;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.cldess.actor.ActorId;
import org.cldess.actor.NamedPerson;
import org.cldess.call.application.Applicant;
import org.cldess.component.Called;
import org.cldess.component.Distinct;
import org.cldess.component.WithId;
import org.cldess.form.Identified;
import org.cldess.form.Seen;
import org.cldess.known.Known;

/**
 * A member of a jury (<i>{@index "juré·e"}</i>).
 *
 * @param id the id, which says nothing of the person
 * @param givenName the given name
 * @param familyName the family name
 * @param function as what the person sits
 * @param actor the body that the person comes from; none if they come from none
 * @param interests what the person declared to have to do with applicants
 */
@WithId("juror")
public record Juror(
        JurorId id,
        @Called @NotBlank @Size(max = 100) String givenName,
        @Called @NotBlank @Size(max = 100) String familyName,
        Known<@NotBlank @Size(max = 300) String> function,
        Known<ActorId> actor,
        @Distinct("applicant") Known<List<DeclaredInterest>> interests)
        implements Identified<JurorId>, NamedPerson, Seen<Juror> {
    /** Keeps the list as it is now. */
    public Juror {
        interests = Known.list(interests);
    }

    @Override
    public String fullName() {
        return givenName + " " + familyName;
    }

    /**
     * What the juror declared to have to do with an applicant.
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
     * Whether the juror comes from the very body that applies.
     *
     * @param applicant the applicant
     * @return true if both are known to be the same actor
     */
    public boolean comesFrom(Applicant applicant) {
        return actor.value().filter(applicant.actor()::is).isPresent();
    }

    /**
     * Whether the juror is tied to an applicant (<i>{@index "conflit d’intérêts"}</i>), and so takes no part in what is decided of it.
     *
     * @param applicant the applicant
     * @return true if the juror declared it, or comes from the body that applies
     */
    public boolean isTiedTo(Applicant applicant) {
        return comesFrom(applicant) || interestIn(applicant).isPresent();
    }

    /** Nothing of the person: what is printed by chance names nobody. */
    @Override
    public String toString() {
        return "Juror " + id;
    }
}
