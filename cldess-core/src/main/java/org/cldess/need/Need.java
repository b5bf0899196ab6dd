package org.cldess.need;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cldess.component.Called;
import org.cldess.component.Default;
import org.cldess.component.Flat;
import org.cldess.component.Happened;
import org.cldess.component.WithId;
import org.cldess.consistency.Consistent;
import org.cldess.disclosure.Audience;
import org.cldess.form.Guarded;
import org.cldess.form.Identified;
import org.cldess.internal.Narrowed;
import org.cldess.known.Known;

/**
 * What an actor looks for (<i>{@index besoin}</i>).
 *
 * <p>Of an anonymous need (<i>{@index "besoin anonyme"}</i>) others are told what is looked for, and not by whom, until contact is made: only the
 * facilitator knows. It never makes two actors worth meeting, since the reason would tell whose it is.
 *
 * @param id its id
 * @param sector the field it belongs to, one word for all who may answer, such as {@code espaces-verts}
 * @param description what is looked for, in the actor’s own words
 * @param terms on what conditions
 * @param anonymous whether others are not told whose it is until contact is made
 * @param revealed the day on which contact was made, from which on whoever sees needs is told whose it is; none while it is kept
 */
@WithId("need")
@Consistent(NeedConsistency.class)
public record Need(
        NeedId id,
        @NotBlank @Size(max = 100) String sector,

        @Called(Called.As.LONG_NAME) @NotBlank @Size(max = 2000)
        String description,

        @Flat Terms terms,
        @Default("false") boolean anonymous,
        @Happened Known<LocalDate> revealed)
        implements Identified<NeedId>, Guarded<Need> {
    /**
     * A need of which no condition is recorded.
     *
     * @param id its id
     * @param sector the field it belongs to
     * @param description what is looked for
     */
    public Need(NeedId id, String sector, String description) {
        this(id, sector, description, Terms.NOT_RECORDED);
    }

    /**
     * A need of which everybody may know whose it is.
     *
     * @param id its id
     * @param sector the field it belongs to
     * @param description what is looked for
     * @param terms on what conditions
     */
    public Need(NeedId id, String sector, String description, Terms terms) {
        this(id, sector, description, terms, false, Known.notRecorded());
    }

    /**
     * Begins a need with what every one has.
     *
     * @param id its id
     * @param sector the field it belongs to
     * @param description what is looked for
     * @return a builder, on which its conditions are set
     */
    public static TermsBuilder<Need> builder(NeedId id, String sector, String description) {
        return new TermsBuilder<>(Terms.NOT_RECORDED, terms -> new Need(id, sector, description, terms));
    }

    /** {@return the same need, of which others are not told whose it is} */
    public Need asAnonymous() {
        return new Need(id, sector, description, terms, true, Known.none());
    }

    /**
     * {@return the same anonymous need, of which others are told whose it is from a day on}
     *
     * @param day the day on which contact was made
     */
    public Need revealedOn(LocalDate day) {
        return new Need(id, sector, description, terms, true, Known.of(day));
    }

    /** {@return whether only the facilitator knows whose it is} */
    public boolean hidesSeeker() {
        return anonymous && revealed.value().isEmpty();
    }

    /**
     * The needs of an actor of which others are told that they are its own.
     *
     * @param needs what it looks for
     * @return the same without those that {@linkplain #hidesSeeker hide} whose they are; not recorded where it has no others
     */
    public static Known<List<Need>> open(Known<List<Need>> needs) {
        return needs.flatMap(all -> {
            List<Need> open = Narrowed.only(all, need -> !need.hidesSeeker());
            return open.isEmpty() && !all.isEmpty() ? Known.notRecorded() : Known.of(open);
        });
    }

    /** Only the facilitator finds a need at its actor of which others are not told whose it is. */
    @Override
    public Optional<Need> judgedBy(Audience audience) {
        return hidesSeeker() && !audience.sees(Audience.FACILITATOR) ? Optional.empty() : Optional.of(this);
    }

    @Override
    public String toString() {
        return "Need " + id;
    }
}
