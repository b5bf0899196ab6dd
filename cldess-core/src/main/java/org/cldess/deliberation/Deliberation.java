package org.cldess.deliberation;

import java.time.LocalDate;
import java.util.Objects;
import org.cldess.actor.ActorId;
import org.cldess.known.Known;

/**
 * A decision of the assembly of a public body (<i>délibération</i>), as its register holds it.
 */
public final class Deliberation {
    private final DeliberationId id;
    private final ActorId assembly;
    private final String subject;
    private final Known<String> number;
    private final Known<LocalDate> date;
    private final Known<Integer> members;
    private final Known<Integer> present;
    private final Known<Integer> voters;
    private final Known<Integer> inFavour;
    private final Known<Integer> against;
    private final Known<Integer> abstentions;
    private final Known<Ballot> ballot;
    private final Known<Sitting> sitting;
    private final Known<LocalDate> transmitted;
    private final Known<LocalDate> published;
    private final Known<PublicationMode> publicationMode;
    private final Known<PublicationFormat> publicationFormat;
    private final Known<Boolean> publishedInFull;
    private final Known<Boolean> enterpriseAid;
    private final References references;

    private Deliberation(Builder builder) {
        id = builder.id;
        assembly = builder.assembly;
        subject = builder.subject;
        number = builder.number;
        date = builder.date;
        members = builder.members;
        present = builder.present;
        voters = builder.voters;
        inFavour = builder.inFavour;
        against = builder.against;
        abstentions = builder.abstentions;
        ballot = builder.ballot;
        sitting = builder.sitting;
        transmitted = builder.transmitted;
        published = builder.published;
        publicationMode = builder.publicationMode;
        publicationFormat = builder.publicationFormat;
        publishedInFull = builder.publishedInFull;
        enterpriseAid = builder.enterpriseAid;
        references = builder.references;
    }

    /**
     * Begins a deliberation with what every one has.
     *
     * @param id the id
     * @param assembly the body whose assembly decided
     * @param subject what was decided
     * @return a builder, on which the rest is set
     */
    public static Builder builder(DeliberationId id, ActorId assembly, String subject) {
        return new Builder(id, assembly, subject);
    }

    /**
     * A builder that holds all of this, to make a changed copy.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder(id, assembly, subject)
                .number(number)
                .date(date)
                .members(members)
                .present(present)
                .voters(voters)
                .inFavour(inFavour)
                .against(against)
                .abstentions(abstentions)
                .ballot(ballot)
                .sitting(sitting)
                .transmitted(transmitted)
                .published(published)
                .publicationMode(publicationMode)
                .publicationFormat(publicationFormat)
                .publishedInFull(publishedInFull)
                .enterpriseAid(enterpriseAid)
                .references(references);
    }

    /**
     * The id.
     *
     * @return the id
     */
    public DeliberationId id() {
        return id;
    }

    /**
     * The body whose assembly decided.
     *
     * @return the body whose assembly decided
     */
    public ActorId assembly() {
        return assembly;
    }

    /**
     * What was decided.
     *
     * @return what was decided
     */
    public String subject() {
        return subject;
    }

    /**
     * The number in the register.
     *
     * @return the number in the register
     */
    public Known<String> number() {
        return number;
    }

    /**
     * The day of the vote.
     *
     * @return the day of the vote
     */
    public Known<LocalDate> date() {
        return date;
    }

    /**
     * How many members the assembly has (<i>effectif</i>).
     *
     * @return how many members the assembly has (<i>effectif</i>)
     */
    public Known<Integer> members() {
        return members;
    }

    /**
     * How many members were present (<i>présents</i>), those who gave a proxy not counted.
     *
     * @return how many members were present (<i>présents</i>), those who gave a proxy not counted
     */
    public Known<Integer> present() {
        return present;
    }

    /**
     * How many voted (<i>votants</i>).
     *
     * @return how many voted (<i>votants</i>)
     */
    public Known<Integer> voters() {
        return voters;
    }

    /**
     * The votes in favour (<i>pour</i>).
     *
     * @return the votes in favour (<i>pour</i>)
     */
    public Known<Integer> inFavour() {
        return inFavour;
    }

    /**
     * The votes against (<i>contre</i>).
     *
     * @return the votes against (<i>contre</i>)
     */
    public Known<Integer> against() {
        return against;
    }

    /**
     * The abstentions.
     *
     * @return the abstentions
     */
    public Known<Integer> abstentions() {
        return abstentions;
    }

    /**
     * How the vote was taken.
     *
     * @return how the vote was taken
     */
    public Known<Ballot> ballot() {
        return ballot;
    }

    /**
     * On which convocation the assembly met.
     *
     * @return on which convocation the assembly met
     */
    public Known<Sitting> sitting() {
        return sitting;
    }

    /**
     * The day on which it was sent to the State’s representative (<i>transmission au préfet</i>).
     *
     * @return the day on which it was sent to the State’s representative (<i>transmission au préfet</i>)
     */
    public Known<LocalDate> transmitted() {
        return transmitted;
    }

    /**
     * The day on which it was published or posted.
     *
     * @return the day on which it was published or posted
     */
    public Known<LocalDate> published() {
        return published;
    }

    /**
     * How it was published.
     *
     * @return on paper or in electronic form
     */
    public Known<PublicationMode> publicationMode() {
        return publicationMode;
    }

    /**
     * In which format of file it was published; none if it was not in electronic form.
     *
     * @return in which format of file it was published; none if it was not in electronic form
     */
    public Known<PublicationFormat> publicationFormat() {
        return publicationFormat;
    }

    /**
     * Whether the whole text was published.
     *
     * @return whether the whole text was published
     */
    public Known<Boolean> publishedInFull() {
        return publishedInFull;
    }

    /**
     * Whether it is on aid to enterprises (<i>aides aux entreprises</i>).
     *
     * @return whether it is on aid to enterprises (<i>aides aux entreprises</i>)
     */
    public Known<Boolean> enterpriseAid() {
        return enterpriseAid;
    }

    /**
     * What the text cites of what it rests on.
     *
     * @return what the text cites of what it rests on
     */
    public References references() {
        return references;
    }

    /**
     * The decision as it was known on a day: what happened later is not seen, what was planned for later is.
     *
     * @param day the day
     * @return a narrowed copy
     */
    public Deliberation seenOn(LocalDate day) {
        if (!Known.isAfter(transmitted, day) && !Known.isAfter(published, day)) {
            return this;
        }
        return toBuilder()
                .transmitted(Known.asOf(transmitted, day))
                .published(Known.asOf(published, day))
                .publicationMode(Known.isAfter(published, day) ? Known.none() : publicationMode)
                .publicationFormat(Known.isAfter(published, day) ? Known.none() : publicationFormat)
                .publishedInFull(Known.isAfter(published, day) ? Known.none() : publishedInFull)
                .build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Deliberation that
                && id.equals(that.id)
                && assembly.equals(that.assembly)
                && subject.equals(that.subject)
                && number.equals(that.number)
                && date.equals(that.date)
                && members.equals(that.members)
                && present.equals(that.present)
                && voters.equals(that.voters)
                && inFavour.equals(that.inFavour)
                && against.equals(that.against)
                && abstentions.equals(that.abstentions)
                && ballot.equals(that.ballot)
                && sitting.equals(that.sitting)
                && transmitted.equals(that.transmitted)
                && published.equals(that.published)
                && publicationMode.equals(that.publicationMode)
                && publicationFormat.equals(that.publicationFormat)
                && publishedInFull.equals(that.publishedInFull)
                && enterpriseAid.equals(that.enterpriseAid)
                && references.equals(that.references);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                id,
                assembly,
                subject,
                number,
                date,
                members,
                present,
                voters,
                inFavour,
                against,
                abstentions,
                ballot,
                sitting,
                transmitted,
                published,
                publicationMode,
                publicationFormat,
                publishedInFull,
                enterpriseAid,
                references);
    }

    @Override
    public String toString() {
        return "Deliberation " + id;
    }

    /**
     * Collects the parts of a {@link Deliberation}. What is not set is not recorded, or has the stated default.
     */
    public static final class Builder {
        private final DeliberationId id;
        private ActorId assembly;
        private String subject;
        private Known<String> number = Known.notRecorded();
        private Known<LocalDate> date = Known.notRecorded();
        private Known<Integer> members = Known.notRecorded();
        private Known<Integer> present = Known.notRecorded();
        private Known<Integer> voters = Known.notRecorded();
        private Known<Integer> inFavour = Known.notRecorded();
        private Known<Integer> against = Known.notRecorded();
        private Known<Integer> abstentions = Known.notRecorded();
        private Known<Ballot> ballot = Known.notRecorded();
        private Known<Sitting> sitting = Known.notRecorded();
        private Known<LocalDate> transmitted = Known.notRecorded();
        private Known<LocalDate> published = Known.notRecorded();
        private Known<PublicationMode> publicationMode = Known.notRecorded();
        private Known<PublicationFormat> publicationFormat = Known.notRecorded();
        private Known<Boolean> publishedInFull = Known.notRecorded();
        private Known<Boolean> enterpriseAid = Known.notRecorded();
        private References references = References.NOT_RECORDED;

        private Builder(DeliberationId id, ActorId assembly, String subject) {
            this.id = Objects.requireNonNull(id, "id");
            this.assembly = Objects.requireNonNull(assembly, "assembly");
            this.subject = Objects.requireNonNull(subject, "subject");
        }

        /**
         * Sets the body whose assembly decided.
         *
         * @param assembly the body whose assembly decided
         * @return this builder
         */
        public Builder assembly(ActorId assembly) {
            this.assembly = assembly;
            return this;
        }

        /**
         * Sets what was decided.
         *
         * @param subject what was decided
         * @return this builder
         */
        public Builder subject(String subject) {
            this.subject = subject;
            return this;
        }

        /**
         * Sets the number in the register.
         *
         * @param number the number in the register
         * @return this builder
         */
        public Builder number(Known<String> number) {
            this.number = number;
            return this;
        }

        /**
         * Sets the number in the register, known.
         *
         * @param number the number in the register
         * @return this builder
         */
        public Builder number(String number) {
            return number(Known.of(number));
        }

        /**
         * Sets the day of the vote.
         *
         * @param date the day of the vote
         * @return this builder
         */
        public Builder date(Known<LocalDate> date) {
            this.date = date;
            return this;
        }

        /**
         * Sets the day of the vote, known.
         *
         * @param date the day of the vote
         * @return this builder
         */
        public Builder date(LocalDate date) {
            return date(Known.of(date));
        }

        /**
         * Sets how many members the assembly has (<i>effectif</i>).
         *
         * @param members how many members the assembly has (<i>effectif</i>)
         * @return this builder
         */
        public Builder members(Known<Integer> members) {
            this.members = members;
            return this;
        }

        /**
         * Sets how many members the assembly has (<i>effectif</i>), known.
         *
         * @param members how many members the assembly has (<i>effectif</i>)
         * @return this builder
         */
        public Builder members(Integer members) {
            return members(Known.of(members));
        }

        /**
         * Sets how many members were present (<i>présents</i>), those who gave a proxy not counted.
         *
         * @param present how many members were present (<i>présents</i>), those who gave a proxy not counted
         * @return this builder
         */
        public Builder present(Known<Integer> present) {
            this.present = present;
            return this;
        }

        /**
         * Sets how many members were present (<i>présents</i>), those who gave a proxy not counted, known.
         *
         * @param present how many members were present (<i>présents</i>), those who gave a proxy not counted
         * @return this builder
         */
        public Builder present(Integer present) {
            return present(Known.of(present));
        }

        /**
         * Sets how many voted (<i>votants</i>).
         *
         * @param voters how many voted (<i>votants</i>)
         * @return this builder
         */
        public Builder voters(Known<Integer> voters) {
            this.voters = voters;
            return this;
        }

        /**
         * Sets how many voted (<i>votants</i>), known.
         *
         * @param voters how many voted (<i>votants</i>)
         * @return this builder
         */
        public Builder voters(Integer voters) {
            return voters(Known.of(voters));
        }

        /**
         * Sets the votes in favour (<i>pour</i>).
         *
         * @param inFavour the votes in favour (<i>pour</i>)
         * @return this builder
         */
        public Builder inFavour(Known<Integer> inFavour) {
            this.inFavour = inFavour;
            return this;
        }

        /**
         * Sets the votes in favour (<i>pour</i>), known.
         *
         * @param inFavour the votes in favour (<i>pour</i>)
         * @return this builder
         */
        public Builder inFavour(Integer inFavour) {
            return inFavour(Known.of(inFavour));
        }

        /**
         * Sets the votes against (<i>contre</i>).
         *
         * @param against the votes against (<i>contre</i>)
         * @return this builder
         */
        public Builder against(Known<Integer> against) {
            this.against = against;
            return this;
        }

        /**
         * Sets the votes against (<i>contre</i>), known.
         *
         * @param against the votes against (<i>contre</i>)
         * @return this builder
         */
        public Builder against(Integer against) {
            return against(Known.of(against));
        }

        /**
         * Sets the abstentions.
         *
         * @param abstentions the abstentions
         * @return this builder
         */
        public Builder abstentions(Known<Integer> abstentions) {
            this.abstentions = abstentions;
            return this;
        }

        /**
         * Sets the abstentions, known.
         *
         * @param abstentions the abstentions
         * @return this builder
         */
        public Builder abstentions(Integer abstentions) {
            return abstentions(Known.of(abstentions));
        }

        /**
         * Sets how the vote was taken.
         *
         * @param ballot how the vote was taken
         * @return this builder
         */
        public Builder ballot(Known<Ballot> ballot) {
            this.ballot = ballot;
            return this;
        }

        /**
         * Sets how the vote was taken, known.
         *
         * @param ballot how the vote was taken
         * @return this builder
         */
        public Builder ballot(Ballot ballot) {
            return ballot(Known.of(ballot));
        }

        /**
         * Sets on which convocation the assembly met.
         *
         * @param sitting on which convocation the assembly met
         * @return this builder
         */
        public Builder sitting(Known<Sitting> sitting) {
            this.sitting = sitting;
            return this;
        }

        /**
         * Sets on which convocation the assembly met, known.
         *
         * @param sitting on which convocation the assembly met
         * @return this builder
         */
        public Builder sitting(Sitting sitting) {
            return sitting(Known.of(sitting));
        }

        /**
         * Sets the day on which it was sent to the State’s representative (<i>transmission au préfet</i>).
         *
         * @param transmitted the day on which it was sent to the State’s representative (<i>transmission au préfet</i>)
         * @return this builder
         */
        public Builder transmitted(Known<LocalDate> transmitted) {
            this.transmitted = transmitted;
            return this;
        }

        /**
         * Sets the day on which it was sent to the State’s representative (<i>transmission au préfet</i>), known.
         *
         * @param transmitted the day on which it was sent to the State’s representative (<i>transmission au préfet</i>)
         * @return this builder
         */
        public Builder transmitted(LocalDate transmitted) {
            return transmitted(Known.of(transmitted));
        }

        /**
         * Sets the day on which it was published or posted.
         *
         * @param published the day on which it was published or posted
         * @return this builder
         */
        public Builder published(Known<LocalDate> published) {
            this.published = published;
            return this;
        }

        /**
         * Sets the day on which it was published or posted, known.
         *
         * @param published the day on which it was published or posted
         * @return this builder
         */
        public Builder published(LocalDate published) {
            return published(Known.of(published));
        }

        /**
         * Sets how it was published.
         *
         * @param publicationMode on paper or in electronic form
         * @return this builder
         */
        public Builder publicationMode(Known<PublicationMode> publicationMode) {
            this.publicationMode = publicationMode;
            return this;
        }

        /**
         * Sets how it was published, known.
         *
         * @param publicationMode on paper or in electronic form
         * @return this builder
         */
        public Builder publicationMode(PublicationMode publicationMode) {
            return publicationMode(Known.of(publicationMode));
        }

        /**
         * Sets in which format of file it was published; none if it was not in electronic form.
         *
         * @param publicationFormat in which format of file it was published; none if it was not in electronic form
         * @return this builder
         */
        public Builder publicationFormat(Known<PublicationFormat> publicationFormat) {
            this.publicationFormat = publicationFormat;
            return this;
        }

        /**
         * Sets in which format of file it was published; none if it was not in electronic form, known.
         *
         * @param publicationFormat in which format of file it was published; none if it was not in electronic form
         * @return this builder
         */
        public Builder publicationFormat(PublicationFormat publicationFormat) {
            return publicationFormat(Known.of(publicationFormat));
        }

        /**
         * Sets whether the whole text was published.
         *
         * @param publishedInFull whether the whole text was published
         * @return this builder
         */
        public Builder publishedInFull(Known<Boolean> publishedInFull) {
            this.publishedInFull = publishedInFull;
            return this;
        }

        /**
         * Sets whether the whole text was published, known.
         *
         * @param publishedInFull whether the whole text was published
         * @return this builder
         */
        public Builder publishedInFull(Boolean publishedInFull) {
            return publishedInFull(Known.of(publishedInFull));
        }

        /**
         * Sets whether it is on aid to enterprises (<i>aides aux entreprises</i>).
         *
         * @param enterpriseAid whether it is on aid to enterprises (<i>aides aux entreprises</i>)
         * @return this builder
         */
        public Builder enterpriseAid(Known<Boolean> enterpriseAid) {
            this.enterpriseAid = enterpriseAid;
            return this;
        }

        /**
         * Sets whether it is on aid to enterprises (<i>aides aux entreprises</i>), known.
         *
         * @param enterpriseAid whether it is on aid to enterprises (<i>aides aux entreprises</i>)
         * @return this builder
         */
        public Builder enterpriseAid(Boolean enterpriseAid) {
            return enterpriseAid(Known.of(enterpriseAid));
        }

        /**
         * Sets what the text cites of what it rests on.
         *
         * @param references what the text cites of what it rests on
         * @return this builder
         */
        public Builder references(References references) {
            this.references = references;
            return this;
        }

        /**
         * Makes it.
         *
         * @return the deliberation
         * @throws IllegalArgumentException if a value makes no sense
         */
        public Deliberation build() {
            return new Deliberation(this);
        }
    }
}
