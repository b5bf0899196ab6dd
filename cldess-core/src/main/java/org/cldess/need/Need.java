package org.cldess.need;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cldess.component.Default;
import org.cldess.component.Flat;
import org.cldess.component.HiddenUntilThen;
import org.cldess.component.NamePart;
import org.cldess.component.WithId;
import org.cldess.consistency.Consistent;
import org.cldess.consistency.FormRules;
import org.cldess.disclosure.Audience;
import org.cldess.internal.narrowing.UnchangedLists;
import org.cldess.known.Known;
import org.cldess.thing.AudienceDependent;
import org.cldess.thing.Identified;
import org.cldess.validation.Violations;

/**
 * A need of an actor (<i>{@index besoin}</i>).
 *
 * <p>Others see the content of an anonymous need (<i>{@index "besoin anonyme"}</i>), but not the actor, until contact
 * is made: only the facilitator knows the actor. An anonymous need never contributes to a proposed meeting, because the
 * reason would reveal the actor.
 *
 * @param id its id
 * @param sector the sector, as one word that needs and offers share, such as {@code espaces-verts}
 * @param description the need in the actor’s own words
 * @param terms the conditions
 * @param anonymous whether the actor is hidden from others until contact is made
 * @param revealed the day on which contact was made, from which everyone who sees needs also sees the actor; not
 *     applicable while the actor is hidden
 */
@WithId("need")
@Consistent(NeedConsistency.class)
public record Need(
        NeedId id,
        @NotBlank @Size(max = 100) String sector,

        @NamePart(NamePart.As.LONG_NAME) @NotBlank @Size(max = 2000)
        String description,

        @Flat Terms terms,
        @Default("false") boolean anonymous,
        @HiddenUntilThen Known<LocalDate> revealed)
        implements Identified<NeedId>, AudienceDependent<Need> {
    /** Checks the components, and throws all {@link Violations}. */
    public Need {
        FormRules.check(Need.class, id, sector, description, terms, anonymous, revealed);
    }

    /**
     * Creates a need without recorded conditions.
     *
     * @param id its id
     * @param sector the sector
     * @param description the need in words
     */
    public Need(NeedId id, String sector, String description) {
        this(id, sector, description, Terms.NOT_RECORDED);
    }

    /**
     * Creates a need that is not anonymous.
     *
     * @param id its id
     * @param sector the sector
     * @param description the need in words
     * @param terms the conditions
     */
    public Need(NeedId id, String sector, String description, Terms terms) {
        this(id, sector, description, terms, false, Known.notRecorded());
    }

    /**
     * Returns a builder with the required components of a need.
     *
     * @param id its id
     * @param sector the sector
     * @param description the need in words
     * @return a builder for its conditions
     */
    public static TermsBuilder<Need> builder(NeedId id, String sector, String description) {
        return new TermsBuilder<>(terms -> new Need(id, sector, description, terms));
    }

    /** {@return this need as an anonymous need, whose actor is hidden from others} */
    public Need asAnonymous() {
        return new Need(id, sector, description, terms, true, Known.none());
    }

    /**
     * {@return this anonymous need with its actor revealed from a day on}
     *
     * @param day the day on which contact was made
     */
    public Need revealedOn(LocalDate day) {
        return new Need(id, sector, description, terms, true, Known.of(day));
    }

    /** {@return whether only the facilitator knows the actor} */
    public boolean hidesSeeker() {
        return anonymous && revealed.value().isEmpty();
    }

    /**
     * Returns the needs of an actor that are shown with the actor’s name.
     *
     * @param needs the needs of the actor
     * @return the needs except those that {@linkplain #hidesSeeker hide} the actor; not recorded if that leaves none
     */
    public static Known<List<Need>> open(Known<List<Need>> needs) {
        return needs.flatMap(all -> {
            List<Need> open = UnchangedLists.only(all, need -> !need.hidesSeeker());
            return open.isEmpty() && !all.isEmpty() ? Known.notRecorded() : Known.of(open);
        });
    }

    /** Hides a need with a hidden actor from everyone but the facilitator. */
    @Override
    public Optional<Need> withoutHiddenFrom(Audience audience) {
        return hidesSeeker() && !audience.sees(Audience.FACILITATOR) ? Optional.empty() : Optional.of(this);
    }

    @Override
    public String toString() {
        return "Need " + id;
    }
}
