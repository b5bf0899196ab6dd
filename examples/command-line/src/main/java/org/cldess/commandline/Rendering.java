package org.cldess.commandline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.cldess.reporting.Format;
import org.cldess.reporting.Reports;
import org.cldess.reporting.document.Inline;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.View;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;

/** Renders reports of a dossier into a folder. */
final class Rendering {
    /** The page that opens a folder: the dashboard, which is also in the folder under its own name. */
    private static final String FIRST_PAGE = "index.html";

    private final DossierInput read;
    private final View view;
    private final OutputFolder folder;
    private final Environment surroundings;
    private final List<Violation> problems = new ArrayList<>();

    Rendering(DossierInput read, View view, OutputFolder folder, Environment surroundings) {
        this.read = read;
        this.view = view;
        this.folder = folder;
        this.surroundings = surroundings;
    }

    /** Returns the name of a file, which is the name of its report with the extension of its format. */
    static String name(ReportKind kind, Format format) {
        return kind.name() + "." + format.extension();
    }

    /** Renders each report in each format. */
    void render(List<ReportKind> kinds, List<Format> formats) {
        try (ProgressBar bar = progress(kinds.size() * formats.size())) {
            for (ReportKind kind : kinds) {
                Report report = kind.of(view.relatedTo(related(kind, kinds, formats)));
                for (Format format : formats) {
                    if (kind == Reports.DASHBOARD && format == Format.HTML) {
                        render(report, format, FIRST_PAGE);
                    }
                    render(report, format, name(kind, format));
                    bar.step();
                }
            }
        }
    }

    /** Writes a report, unless a text contains characters that the format cannot show. */
    private void render(Report report, Format format, String name) {
        try {
            folder.add(name, out -> format.write(report, out));
        } catch (Violations refused) {
            List<Violation> inDossier = DossierTexts.of(read).refusedBy(format::check);
            problems.addAll(inDossier.isEmpty() ? refused.list() : inDossier);
        }
    }

    /** The other documents in the same folder. */
    private List<Inline.Link> related(ReportKind kind, List<ReportKind> kinds, List<Format> formats) {
        return kinds.stream()
                .filter(other -> !other.name().equals(kind.name()) && other.concerns(read.dossier()))
                .flatMap(other ->
                        formats.stream().map(format -> new Inline.Link(title(other, format), name(other, format))))
                .toList();
    }

    private String title(ReportKind kind, Format format) {
        return "%s (%s)"
                .formatted(kind.title().say(view.locale()), format.extension().toUpperCase(Locale.ROOT));
    }

    /** Returns what could not be rendered, each problem once. */
    Violations problems() {
        return Violations.of(List.copyOf(new LinkedHashSet<>(problems)));
    }

    private ProgressBar progress(int steps) {
        return new ProgressBarBuilder()
                .setTaskName(Texts.WORDS.message("progress.rendering").say(view.locale()))
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ErrorBar(surroundings))
                .build();
    }
}
