package org.cldess.reporting.document;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cldess.reporting.text.CleanText;
import org.cldess.reporting.theme.StatusMark;

/** A run of text with one style and one meaning. All text is cleaned of characters that could break a format. */
public sealed interface Inline {
    /**
     * Returns the text of this run.
     *
     * @return the text without its style
     */
    String text();

    /**
     * Calls the visitor's method for this kind of run.
     *
     * @param visitor the visitor that converts runs to a format
     */
    void accept(Visitor visitor);

    /** A visitor with one method for each kind of run. */
    interface Visitor {
        /**
         * Plain text.
         *
         * @param run the run
         */
        void plain(Plain run);

        /**
         * Visits important text.
         *
         * @param run the run
         */
        void strong(Strong run);

        /**
         * Visits a link.
         *
         * @param run the run
         */
        void link(Link run);

        /**
         * Visits an abbreviation.
         *
         * @param run the run
         */
        void abbreviation(Abbreviation run);

        /**
         * Visits text in another language.
         *
         * @param run the run
         */
        void foreign(Foreign run);

        /**
         * Visits superscript text.
         *
         * @param run the run
         */
        void superscript(Superscript run);

        /**
         * Visits a status.
         *
         * @param run the run
         */
        void status(Status run);

        /**
         * Visits text that was added or removed.
         *
         * @param run the run
         */
        void edited(Edited run);
    }

    /**
     * Plain text, in which the end of the French ordinal <i>1er</i> becomes a superscript.
     *
     * @param text the text
     */
    record Plain(String text) implements Inline {
        private static final String FIRST = "1er";

        /** Cleans the text. */
        public Plain {
            text = CleanText.of(text);
        }

        @Override
        public void accept(Visitor visitor) {
            int start = 0;
            for (int at = text.indexOf(FIRST); at >= 0; at = text.indexOf(FIRST, at + 1)) {
                if (standsAlone(at)) {
                    visitor.plain(new Plain(text.substring(start, at + 1)));
                    visitor.superscript(new Superscript("er"));
                    start = at + FIRST.length();
                }
            }
            if (start < text.length()) {
                visitor.plain(start == 0 ? this : new Plain(text.substring(start)));
            }
        }

        private boolean standsAlone(int ordinal) {
            int end = ordinal + FIRST.length();
            return (ordinal == 0 || !Character.isLetterOrDigit(text.charAt(ordinal - 1)))
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
        }
    }

    /**
     * Text that is more important than the text around it: bold.
     *
     * @param text the text
     * @param language their language, if it is not the language of the report
     */
    record Strong(String text, Optional<Locale> language) implements Inline {
        /** Cleans the text. */
        public Strong {
            text = CleanText.of(text);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.strong(this);
        }
    }

    /**
     * A link that makes sense when read alone: "see action 2.1.3", not "here".
     *
     * @param text the text
     * @param target {@code #id} of a section of the same report; an address that begins with {@code https:},
     * {@code http:} or {@code mailto:}; the name of a file in the same folder, such as {@code contrat.pdf}, which is
     * plain text on paper; or the name of a document of the same set without an extension, such as {@code contrat} or
     * {@code contrat#articles}, whose file has the same format
     * @param language the language of the text, if it is not the language of the report
     */
    record Link(String text, String target, Optional<Locale> language) implements Inline {
        private static final Pattern INSIDE = Pattern.compile("#[a-z][a-z0-9-]*");
        private static final Pattern WEB = Pattern.compile("(https?://|mailto:)[^\\p{Cntrl}\\s\"<>]+");
        private static final Pattern DOCUMENT = Pattern.compile("[a-z][a-z0-9-]*(#[a-z][a-z0-9-]*)?");
        private static final Pattern SIBLING = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*(#[a-z][a-z0-9-]*)?");

        /** Cleans the text and rejects targets of any other form. */
        public Link {
            text = CleanText.of(text);
            if (!INSIDE.matcher(target).matches()
                    && !WEB.matcher(target).matches()
                    && !SIBLING.matcher(target).matches()) {
                throw new IllegalArgumentException("A link cannot lead to \"" + target
                        + "\": give #id, an https, http or mailto address, or the name of a file in the same folder");
            }
        }

        /**
         * Creates a link in the language of the report.
         *
         * @param text the text
         * @param target the target of the link
         */
        public Link(String text, String target) {
            this(text, target, Optional.empty());
        }

        /**
         * Checks whether the link leads to a section of the same report.
         *
         * @return true if the target is {@code #id}
         */
        public boolean isInside() {
            return target.startsWith("#");
        }

        /**
         * Checks whether the link leads to the web or to a mailbox.
         *
         * @return true if the target has a scheme
         */
        public boolean isOnTheWeb() {
            return WEB.matcher(target).matches();
        }

        /**
         * Checks whether the link leads to a document of the same set in the same format.
         *
         * @return true if the target is the name of a document, alone or with {@code #id}
         */
        public boolean isInSet() {
            return DOCUMENT.matcher(target).matches();
        }

        /**
         * Returns the target in a format: the file of a document of the same set, or the target itself.
         *
         * @param extension the extension of the files of the format
         * @return {@code contrat.html#articles} for {@code contrat#articles}
         */
        public String target(String extension) {
            int hash = target.indexOf('#');
            int end = hash < 0 ? target.length() : hash;
            return isInSet() ? target.substring(0, end) + "." + extension + target.substring(end) : target;
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.link(this);
        }
    }

    /**
     * An abbreviation at its first use.
     *
     * @param text the short form
     * @param expansion the full form
     */
    record Abbreviation(String text, String expansion) implements Inline {
        /** Cleans both texts. */
        public Abbreviation {
            text = CleanText.of(text);
            expansion = CleanText.of(expansion);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.abbreviation(this);
        }
    }

    /**
     * Text in another language than the report's, such as a French title in an English report; screen readers switch
     * their voice.
     *
     * @param text the text
     * @param language their language
     */
    record Foreign(String text, Locale language) implements Inline {
        /** Cleans the text. */
        public Foreign {
            text = CleanText.of(text);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.foreign(this);
        }
    }

    /**
     * The superscript end of an ordinal: 1<sup>er</sup>.
     *
     * @param text the raised letters
     */
    record Superscript(String text) implements Inline {
        /** Cleans the text. */
        public Superscript {
            text = CleanText.of(text);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.superscript(this);
        }
    }

    /**
     * A status: its shape, then its word, on its tint.
     *
     * @param mark the shape and inks
     * @param text the word, which agrees with its noun
     * @param language its language, if it is not the language of the report
     */
    record Status(StatusMark mark, String text, Optional<Locale> language) implements Inline {
        /**
         * Creates a status in the language of the report.
         *
         * @param mark the shape and inks
         * @param text the word
         */
        public Status(StatusMark mark, String text) {
            this(mark, text, Optional.empty());
        }

        /** Cleans and capitalizes the text, because it is not part of a sentence. */
        public Status {
            text = CleanText.of(text);
            int first = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
            text = text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.status(this);
        }
    }

    /**
     * Text that was added or removed from one version to the next: underlined or struck through, and announced by
     * screen readers.
     *
     * @param change whether it was added or removed
     * @param text the text
     * @param announced the text that screen readers say first, such as « [ajouté] »
     * @param language their language, if it is not the language of the report
     */
    record Edited(Change change, String text, String announced, Optional<Locale> language) implements Inline {
        /** A change to a text. */
        public enum Change {
            /** Added: underlined. */
            ADDED,
            /** Removed: struck through. */
            REMOVED
        }

        /** Cleans both texts. */
        public Edited {
            text = CleanText.of(text);
            announced = CleanText.of(announced);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.edited(this);
        }
    }
}
