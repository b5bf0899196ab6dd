package org.cldess.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.cldess.known.Known;
import org.cldess.privacy.DataBreach;

/**
 * The file in which a dossier’s contacts are kept (<i>fichier de contacts</i>): who answers for it, since when, and what the law of its day asked.
 */
public final class ContactFile {
    private final Known<ActorId> controller;
    private final Known<LocalDate> start;
    private final Known<String> declaration;
    private final Known<String> exemption;
    private final Known<LocalDate> recorded;
    private final Known<List<DataBreach>> breaches;

    private ContactFile(Builder builder) {
        controller = builder.controller;
        start = builder.start;
        declaration = builder.declaration;
        exemption = builder.exemption;
        recorded = builder.recorded;
        breaches = builder.breaches.map(List::copyOf);
    }

    /**
     * Begins a contactfile with what every one has.
     *
     *
     * @return a builder, on which the rest is set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder that holds all of this, to make a changed copy.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder()
                .controller(controller)
                .start(start)
                .declaration(declaration)
                .exemption(exemption)
                .recorded(recorded)
                .breaches(breaches);
    }

    /**
     * The body that decides what is kept and why (<i>responsable de traitement</i>).
     *
     * @return the body that decides what is kept and why (<i>responsable de traitement</i>)
     */
    public Known<ActorId> controller() {
        return controller;
    }

    /**
     * The day from which the file has been used.
     *
     * @return the day from which the file has been used
     */
    public Known<LocalDate> start() {
        return start;
    }

    /**
     * The number under which it was declared to the authority, until May 2018 (<i>déclaration à la CNIL</i>); none if it was not.
     *
     * @return the number under which it was declared to the authority, until May 2018 (<i>déclaration à la CNIL</i>); none if it was not
     */
    public Known<String> declaration() {
        return declaration;
    }

    /**
     * Why it had not to be declared (<i>dispense</i>); none if it had.
     *
     * @return why it had not to be declared (<i>dispense</i>); none if it had
     */
    public Known<String> exemption() {
        return exemption;
    }

    /**
     * The day on which it entered the record of processing (<i>registre des activités de traitement</i>); none if it is not in it.
     *
     * @return the day on which it entered the record of processing (<i>registre des activités de traitement</i>); none if it is not in it
     */
    public Known<LocalDate> recorded() {
        return recorded;
    }

    /**
     * What happened to its data, oldest first.
     *
     * @return what happened to its data, oldest first
     */
    public Known<List<DataBreach>> breaches() {
        return breaches;
    }

    /**
     * The file as it was known on a day.
     *
     * @param day the day
     * @return a narrowed copy
     */
    public ContactFile seenOn(LocalDate day) {
        return toBuilder()
                .recorded(Known.asOf(recorded, day))
                .breaches(breaches.map(list -> list.stream()
                        .filter(breach -> !breach.noticed().isAfter(day))
                        .map(breach -> breach.seenOn(day))
                        .toList()))
                .build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContactFile that
                && controller.equals(that.controller)
                && start.equals(that.start)
                && declaration.equals(that.declaration)
                && exemption.equals(that.exemption)
                && recorded.equals(that.recorded)
                && breaches.equals(that.breaches);
    }

    @Override
    public int hashCode() {
        return Objects.hash(controller, start, declaration, exemption, recorded, breaches);
    }

    @Override
    public String toString() {
        return "ContactFile since " + start;
    }

    /**
     * Collects the parts of a {@link ContactFile}. What is not set is not recorded, or has the stated default.
     */
    public static final class Builder {
        private Known<ActorId> controller = Known.notRecorded();
        private Known<LocalDate> start = Known.notRecorded();
        private Known<String> declaration = Known.notRecorded();
        private Known<String> exemption = Known.notRecorded();
        private Known<LocalDate> recorded = Known.notRecorded();
        private Known<List<DataBreach>> breaches = Known.notRecorded();

        private Builder() {}

        /**
         * Sets the body that decides what is kept and why (<i>responsable de traitement</i>).
         *
         * @param controller the body that decides what is kept and why (<i>responsable de traitement</i>)
         * @return this builder
         */
        public Builder controller(Known<ActorId> controller) {
            this.controller = controller;
            return this;
        }

        /**
         * Sets the body that decides what is kept and why (<i>responsable de traitement</i>), known.
         *
         * @param controller the body that decides what is kept and why (<i>responsable de traitement</i>)
         * @return this builder
         */
        public Builder controller(ActorId controller) {
            return controller(Known.of(controller));
        }

        /**
         * Sets the day from which the file has been used.
         *
         * @param start the day from which the file has been used
         * @return this builder
         */
        public Builder start(Known<LocalDate> start) {
            this.start = start;
            return this;
        }

        /**
         * Sets the day from which the file has been used, known.
         *
         * @param start the day from which the file has been used
         * @return this builder
         */
        public Builder start(LocalDate start) {
            return start(Known.of(start));
        }

        /**
         * Sets the number under which it was declared to the authority, until May 2018 (<i>déclaration à la CNIL</i>); none if it was not.
         *
         * @param declaration the number under which it was declared to the authority, until May 2018 (<i>déclaration à la CNIL</i>); none if it was not
         * @return this builder
         */
        public Builder declaration(Known<String> declaration) {
            this.declaration = declaration;
            return this;
        }

        /**
         * Sets the number under which it was declared to the authority, until May 2018 (<i>déclaration à la CNIL</i>); none if it was not, known.
         *
         * @param declaration the number under which it was declared to the authority, until May 2018 (<i>déclaration à la CNIL</i>); none if it was not
         * @return this builder
         */
        public Builder declaration(String declaration) {
            return declaration(Known.of(declaration));
        }

        /**
         * Sets why it had not to be declared (<i>dispense</i>); none if it had.
         *
         * @param exemption why it had not to be declared (<i>dispense</i>); none if it had
         * @return this builder
         */
        public Builder exemption(Known<String> exemption) {
            this.exemption = exemption;
            return this;
        }

        /**
         * Sets why it had not to be declared (<i>dispense</i>); none if it had, known.
         *
         * @param exemption why it had not to be declared (<i>dispense</i>); none if it had
         * @return this builder
         */
        public Builder exemption(String exemption) {
            return exemption(Known.of(exemption));
        }

        /**
         * Sets the day on which it entered the record of processing (<i>registre des activités de traitement</i>); none if it is not in it.
         *
         * @param recorded the day on which it entered the record of processing (<i>registre des activités de traitement</i>); none if it is not in it
         * @return this builder
         */
        public Builder recorded(Known<LocalDate> recorded) {
            this.recorded = recorded;
            return this;
        }

        /**
         * Sets the day on which it entered the record of processing (<i>registre des activités de traitement</i>); none if it is not in it, known.
         *
         * @param recorded the day on which it entered the record of processing (<i>registre des activités de traitement</i>); none if it is not in it
         * @return this builder
         */
        public Builder recorded(LocalDate recorded) {
            return recorded(Known.of(recorded));
        }

        /**
         * Sets what happened to its data, oldest first.
         *
         * @param breaches what happened to its data, oldest first
         * @return this builder
         */
        public Builder breaches(Known<List<DataBreach>> breaches) {
            this.breaches = breaches;
            return this;
        }

        /**
         * Sets what happened to its data, oldest first, known.
         *
         * @param breaches what happened to its data, oldest first
         * @return this builder
         */
        public Builder breaches(List<DataBreach> breaches) {
            return breaches(Known.of(breaches));
        }

        /**
         * Makes it.
         *
         * @return the contactfile
         * @throws IllegalArgumentException if a value makes no sense
         */
        public ContactFile build() {
            return new ContactFile(this);
        }
    }
}
