package org.cldess.reporting.document;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cldess.language.Typography;
import org.cldess.reporting.text.CleanText;

/**
 * A report: its content and its edition.
 *
 * <p>Section ids are unique, and every internal link leads to one of them. A report is immutable; several threads may
 * write it at once.
 *
 * <pre>{@code
 * Report.named("tableau-de-bord", "Tableau de bord du comité de pilotage", edition)
 *     .add(Notice.of(Notice.Kind.VERDICT, "9 actions sur 24 sont terminées."))
 *     .add(Section.of("objectifs", "Objectifs", table))
 *     .build()
 * }</pre>
 */
public final class Report {
    /** The id of the section about the sources of the figures of a report (<i>{@index "sources et méthode"}</i>). */
    public static final String SOURCES = "sources";

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

    private final String name;
    private final Phrase title;
    private final Edition edition;
    private final Phrase subtitle;
    private final String shortTitle;
    private final Phrase state;
    private final String description;
    private final boolean cover;
    private final int contentsDepth;
    private final boolean foldsDetails;
    private final Optional<ZonedDateTime> madeAt;
    private final List<Block> blocks;

    private Report(Builder parts) {
        name = parts.name;
        title = parts.title;
        edition = parts.edition;
        subtitle = parts.subtitle;
        shortTitle = CleanText.of(parts.shortTitle.isBlank() ? title.plain() : parts.shortTitle);
        state = parts.state;
        String fallback = title.plain() + Typography.NO_BREAK_SPACE + "– "
                + edition.contract().plain();
        description = CleanText.of(parts.description.isBlank() ? fallback : parts.description);
        cover = parts.cover;
        contentsDepth = parts.contentsDepth;
        foldsDetails = parts.foldsDetails;
        madeAt = parts.madeAt;
        Wording wording = new Wording(edition.locale());
        blocks = Tables.changed(parts.blocks, table -> table.rows().isEmpty() ? wording.empty(table) : table);
        LinkCheck.check(name, blocks);
    }

    /**
     * Creates a builder of a report.
     *
     * @param name its file name, the same in every language: {@code tableau-de-bord}
     * @param title its title, the heading of level 1
     * @param edition its contract, date, audience and language
     * @return a builder for the other parts
     */
    public static Builder named(String name, String title, Edition edition) {
        return named(name, Phrase.of(title), edition);
    }

    /**
     * Creates a builder of a report.
     *
     * @param name its file name, the same in every language: {@code tableau-de-bord}
     * @param title its title, the heading of level 1
     * @param edition its contract, date, audience and language
     * @return a builder for the other parts
     */
    public static Builder named(String name, Phrase title, Edition edition) {
        requireName(name);
        if (title.isEmpty()) {
            throw new IllegalArgumentException("The report \"" + name + "\" has no title: give it one");
        }
        return new Builder(name, title, edition);
    }

    /**
     * Rejects an invalid name of a report.
     *
     * @param name the file name
     * @throws IllegalArgumentException if it is not made of a letter a–z, then a–z, 0–9 and hyphens
     */
    public static void requireName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "A report cannot be called \"" + name + "\": write a letter a-z, then a-z, 0-9 and hyphens");
        }
    }

    /**
     * Returns the file name of this report.
     *
     * @return the name, made of a–z, 0–9 and hyphens
     */
    public String name() {
        return name;
    }

    /** {@return its title, the heading of level 1} */
    public Phrase title() {
        return title;
    }

    /**
     * Returns the contract, date, audience and language of this report.
     *
     * @return the edition
     */
    public Edition edition() {
        return edition;
    }

    /**
     * Returns the line below the title.
     *
     * @return the line, or an empty phrase
     */
    public Phrase subtitle() {
        return subtitle;
    }

    /**
     * Returns the short title for page headers: the title itself unless another one was given.
     *
     * @return the short title
     */
    public String shortTitle() {
        return shortTitle;
    }

    /**
     * Returns the version or state of the whole report: "Projet", "Version 2". A section may have a different state.
     *
     * @return the state, or an empty phrase
     */
    public Phrase state() {
        return state;
    }

    /**
     * Returns a description in one or two sentences, for search engines and catalogues.
     *
     * @return the description; the title and contract unless another one was given
     */
    public String description() {
        return description;
    }

    /**
     * Checks whether the printed report begins with a cover page.
     *
     * @return true if there is a cover
     */
    public boolean hasCover() {
        return cover;
    }

    /**
     * Returns the number of section levels in the printed table of contents. On screen there are always links to the
     * sections of the first level.
     *
     * @return 0 for no table of contents
     */
    public int contentsDepth() {
        return contentsDepth;
    }

    /** {@return whether its sections are closed on screen until the reader opens them} */
    public boolean foldsDetails() {
        return foldsDetails;
    }

    /**
     * Returns when this report was made, which is not the date of its facts.
     *
     * @return the moment; empty unless the caller stated it, so that the same report always gives the same bytes
     */
    public Optional<ZonedDateTime> madeAt() {
        return madeAt;
    }

    /**
     * Returns a copy that states when it was made, at the foot of its pages and in the metadata of its file.
     *
     * @param moment the moment, in the time zone of the readers
     * @return a changed copy
     */
    public Report madeAt(ZonedDateTime moment) {
        Builder parts = copy();
        parts.madeAt = Optional.of(moment);
        return parts.addAll(blocks).build();
    }

    /**
     * Returns this report as it is published. Columns without any content are removed and listed below their table. The
     * acronyms of the report are spelled out at the end of the section {@value #SOURCES}, or of the report if there is
     * no such section.
     *
     * @return a changed copy
     */
    public Report finished() {
        List<Block> told = new EmptyColumns(new Wording(edition.locale())).without(blocks);
        return with(Acronyms.spelled(told, edition.locale())
                .map(acronyms -> ending(told, acronyms))
                .orElse(told));
    }

    private static List<Block> ending(List<Block> blocks, Block end) {
        List<Block> longer = new ArrayList<>(blocks);
        for (int index = 0; index < longer.size(); index++) {
            if (longer.get(index) instanceof Section section && section.id().equals(SOURCES)) {
                List<Block> inside = new ArrayList<>(section.blocks());
                inside.add(end);
                longer.set(index, section.saying(inside));
                return longer;
            }
        }
        longer.add(end);
        return longer;
    }

    /**
     * Returns this report for print (<i>{@index "version imprimée"}</i>), without the sections that are for screens
     * only.
     *
     * @return a copy without the sections of the sheet {@link Sheet#NONE}; this report if there are none
     */
    public Report onPaper() {
        List<Block> printed = blocks.stream()
                .filter(block -> !(block instanceof Section section && section.sheet() == Sheet.NONE))
                .toList();
        return printed.size() == blocks.size() ? this : with(printed);
    }

    /**
     * Checks whether this report has nothing but handouts: papers, sheets for one person, and badges. Its pages then
     * have no title page among them.
     *
     * @return true if each block leaves the report
     */
    public boolean isHandedOut() {
        return blocks.stream().allMatch(Report::isHandout);
    }

    private static boolean isHandout(Block block) {
        if (block instanceof BulletList list) {
            return list.marker() == BulletList.Marker.BADGE;
        }
        return block instanceof Section section && section.sheet().isHandedOut();
    }

    private Report with(List<Block> others) {
        return copy().addAll(others).build();
    }

    /** Returns a builder with all parts of this report but its blocks. */
    private Builder copy() {
        Builder parts = named(name, title, edition)
                .subtitle(subtitle)
                .shortTitle(shortTitle)
                .state(state)
                .description(description)
                .contents(contentsDepth);
        parts.cover = cover;
        parts.foldsDetails = foldsDetails;
        parts.madeAt = madeAt;
        return parts;
    }

    /**
     * Returns the words of this report by section, without sections for screens only, which lead to other documents.
     *
     * @return the words, for the search box of a home page
     */
    public SearchBox.Document searched() {
        return SearchWords.of(name, title.plain(), onPaper().blocks());
    }

    /**
     * Returns the texts in other languages than that of the report, such as names in French in an English report.
     *
     * @return the texts, each once, in reading order
     */
    public List<Inline.Foreign> foreign() {
        Set<Inline.Foreign> words = new LinkedHashSet<>();
        PhraseVisitor.visit(blocks, section -> {}, phrase -> phrase.foreign().forEach(words::add));
        return List.copyOf(words);
    }

    /**
     * Returns the content of this report.
     *
     * @return the blocks, in reading order
     */
    public List<Block> blocks() {
        return blocks;
    }

    /**
     * Returns the sections directly under the report, in reading order.
     *
     * @return the sections whose headings are of level 2
     */
    public List<Section> sections() {
        return Section.among(blocks);
    }

    @Override
    public String toString() {
        return "Report “%s”: %s".formatted(name, title.plain());
    }

    /** Collects the parts of a report. At least one block is needed. */
    public static final class Builder {
        private final String name;
        private final Phrase title;
        private final Edition edition;
        private final List<Block> blocks = new ArrayList<>();
        private Phrase subtitle = Phrase.EMPTY;
        private String shortTitle = "";
        private Phrase state = Phrase.EMPTY;
        private String description = "";
        private boolean cover;
        private int contentsDepth;
        private boolean foldsDetails;
        private Optional<ZonedDateTime> madeAt = Optional.empty();

        private Builder(String name, Phrase title, Edition edition) {
            this.name = name;
            this.title = title;
            this.edition = edition;
        }

        /**
         * Sets the line below the title.
         *
         * @param line the line
         * @return this builder
         */
        public Builder subtitle(Phrase line) {
            subtitle = line;
            return this;
        }

        /**
         * Sets the short title for page headers.
         *
         * @param words the short title
         * @return this builder
         */
        public Builder shortTitle(String words) {
            shortTitle = words;
            return this;
        }

        /**
         * Sets the version or state of the text.
         *
         * @param version the state
         * @return this builder
         */
        public Builder state(Phrase version) {
            state = version;
            return this;
        }

        /**
         * Sets a description in one or two sentences.
         *
         * @param sentences the description
         * @return this builder
         */
        public Builder description(String sentences) {
            description = sentences;
            return this;
        }

        /**
         * Adds a cover page to the printed report.
         *
         * @return this builder
         */
        public Builder cover() {
            cover = true;
            return this;
        }

        /**
         * Adds a table of contents to the printed report.
         *
         * @param depth the number of section levels that it shows
         * @return this builder
         */
        public Builder contents(int depth) {
            contentsDepth = depth;
            return this;
        }

        /**
         * Closes the sections on screen until the reader opens them, because the blocks before them answer the question
         * of the report. On a wide screen they are in two columns.
         *
         * @return this builder
         */
        public Builder foldingDetails() {
            foldsDetails = true;
            return this;
        }

        /**
         * Adds blocks.
         *
         * @param more the blocks, in reading order
         * @return this builder
         */
        public Builder add(Block... more) {
            return addAll(List.of(more));
        }

        /**
         * Adds blocks.
         *
         * @param more the blocks, in reading order
         * @return this builder
         */
        public Builder addAll(List<? extends Block> more) {
            blocks.addAll(more);
            return this;
        }

        /**
         * Builds the report.
         *
         * @return the report
         * @throws IllegalStateException if two sections have the same id, an internal link is broken, or there is no
         * block
         */
        public Report build() {
            return new Report(this);
        }

        @Override
        public String toString() {
            return "Report.Builder " + name;
        }
    }
}
