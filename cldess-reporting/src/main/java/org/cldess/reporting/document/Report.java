package org.cldess.reporting.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.cldess.language.Typography;
import org.cldess.reporting.text.CleanText;

/**
 * A report: what it says, and for which edition.
 *
 * <p>Ids of sections are unique, and every link inside leads to one of them.
 *
 * <pre>{@code
 * Report.named("tableau-de-bord", "Tableau de bord du comité de pilotage", edition)
 *     .add(Notice.of(Notice.Kind.VERDICT, "9 actions sur 24 sont terminées."))
 *     .add(Section.of("avancement", "Avancement", table))
 *     .build()
 * }</pre>
 */
public final class Report {
    /** The id of the section that tells where the figures of a report come from (<i>{@index "sources et méthode"}</i>). */
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
        blocks = List.copyOf(parts.blocks);
        LinkCheck.check(name, blocks);
    }

    /**
     * Begins a report.
     *
     * @param name its name as a file, the same in every language: {@code tableau-de-bord}
     * @param title its title, the heading of level 1
     * @param edition for which contract, day, audience and language it is made
     * @return what collects its other parts
     */
    public static Builder named(String name, String title, Edition edition) {
        return named(name, Phrase.of(title), edition);
    }

    /**
     * Begins a report.
     *
     * @param name its name as a file, the same in every language: {@code tableau-de-bord}
     * @param title its title, the heading of level 1
     * @param edition for which contract, day, audience and language it is made
     * @return what collects its other parts
     */
    public static Builder named(String name, Phrase title, Edition edition) {
        requireName(name);
        if (title.isEmpty()) {
            throw new IllegalArgumentException("The report \"" + name + "\" has no title: give it one");
        }
        return new Builder(name, title, edition);
    }

    /**
     * Refuses what cannot be the name of a report.
     *
     * @param name a name as a file
     * @throws IllegalArgumentException if it is not made of a letter a–z, then a–z, 0–9 and hyphens
     */
    public static void requireName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "A report cannot be called \"" + name + "\": write a letter a-z, then a-z, 0-9 and hyphens");
        }
    }

    /**
     * Its name as a file.
     *
     * @return a–z, 0–9 and hyphens
     */
    public String name() {
        return name;
    }

    /** {@return its title, the heading of level 1} */
    public Phrase title() {
        return title;
    }

    /**
     * For which contract, day, audience and language it is made.
     *
     * @return the edition
     */
    public Edition edition() {
        return edition;
    }

    /**
     * A line under the title.
     *
     * @return the line, or the empty phrase
     */
    public Phrase subtitle() {
        return subtitle;
    }

    /**
     * The title in few words, for the head of each page: the title itself unless another one was given.
     *
     * @return the short title
     */
    public String shortTitle() {
        return shortTitle;
    }

    /**
     * The version or state of all that it says: "Projet", "Version 2". What holds for one part of it alone is the state of that section.
     *
     * @return the state, or the empty phrase
     */
    public Phrase state() {
        return state;
    }

    /**
     * What it is, in a sentence or two: for search engines and catalogues.
     *
     * @return the description; title and contract unless another one was given
     */
    public String description() {
        return description;
    }

    /**
     * Whether paper begins with a page for the title alone.
     *
     * @return true if there is a cover
     */
    public boolean hasCover() {
        return cover;
    }

    /**
     * How many levels of sections the table of contents on paper shows. A screen always has links to the sections of the
     * first level.
     *
     * @return 0 for no table of contents
     */
    public int contentsDepth() {
        return contentsDepth;
    }

    /**
     * This report as it goes out: without columns in which no row has anything, which are named once below their table; and with the acronyms
     * that it uses spelled out at the end of the section {@value #SOURCES}, or of the report if it has none.
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
     * This report as it is on paper (<i>{@index "version imprimée"}</i>): without the sections that only a screen shows.
     *
     * @return a copy without the sections of the sheet {@link Sheet#NONE}; the very same report if it has none
     */
    public Report onPaper() {
        List<Block> printed = blocks.stream()
                .filter(block -> !(block instanceof Section section && section.sheet() == Sheet.NONE))
                .toList();
        return printed.size() == blocks.size() ? this : with(printed);
    }

    private Report with(List<Block> others) {
        Builder parts = named(name, title, edition)
                .subtitle(subtitle)
                .shortTitle(shortTitle)
                .state(state)
                .description(description)
                .contents(contentsDepth)
                .addAll(others);
        return (cover ? parts.cover() : parts).build();
    }

    /**
     * What it says in another language than its own, such as names and texts in French in an English report.
     *
     * @return the words, each once, in reading order
     */
    public List<Inline.Foreign> foreign() {
        Set<Inline.Foreign> words = new LinkedHashSet<>();
        Phrases.each(blocks, section -> {}, phrase -> phrase.foreign().forEach(words::add));
        return List.copyOf(words);
    }

    /**
     * What it says.
     *
     * @return the blocks, in reading order
     */
    public List<Block> blocks() {
        return blocks;
    }

    /**
     * The sections directly under the report, in reading order.
     *
     * @return the sections whose headings are of level 2
     */
    public List<Section> sections() {
        return Section.among(blocks);
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

        private Builder(String name, Phrase title, Edition edition) {
            this.name = name;
            this.title = title;
            this.edition = edition;
        }

        /**
         * Sets a line under the title.
         *
         * @param line the line
         * @return this builder
         */
        public Builder subtitle(Phrase line) {
            subtitle = line;
            return this;
        }

        /**
         * Sets the title in few words, for the head of each page.
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
         * Sets what it is, in a sentence or two.
         *
         * @param sentences the description
         * @return this builder
         */
        public Builder description(String sentences) {
            description = sentences;
            return this;
        }

        /**
         * Begins the paper with a page for the title alone.
         *
         * @return this builder
         */
        public Builder cover() {
            cover = true;
            return this;
        }

        /**
         * Adds a table of contents to the paper.
         *
         * @param depth how many levels of sections it shows
         * @return this builder
         */
        public Builder contents(int depth) {
            contentsDepth = depth;
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
         * Makes the report.
         *
         * @return the report
         * @throws IllegalStateException if two sections have one id, a link inside leads nowhere, or there is no block
         */
        public Report build() {
            return new Report(this);
        }
    }
}
