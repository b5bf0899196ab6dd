package org.cldess.commandline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.encounter.Meeting;
import org.cldess.encounter.plan.MeetingPlan;
import org.cldess.language.Typography;
import org.cldess.persistence.DossierFile;
import org.cldess.reporting.Format;
import org.cldess.reporting.Reports;
import org.cldess.reporting.view.View;
import org.cldess.rulebook.Findings;
import org.cldess.rulebook.Rulebook;
import org.cldess.store.Revision;
import org.cldess.validation.Violation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * The main command: checks and stores the dossier, plans its meetings, and writes the reports that it has something
 * for.
 */
@Command(name = "run", sortOptions = false)
final class RunCommand implements Callable<Integer> {
    private final Cldess tool;

    @Parameters(paramLabel = "${bundle:label.dossier}", descriptionKey = "option.dossier")
    private @Nullable Path file;

    @Mixin
    private final DayOption asked = new DayOption();

    @Mixin
    private final MadeAtOption madeAt = new MadeAtOption();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Option(names = "--db", paramLabel = "${bundle:label.database}", descriptionKey = "option.db")
    private @Nullable String database;

    @Option(names = "--over", paramLabel = "N", descriptionKey = "option.over")
    private long over;

    @Option(names = "--by", paramLabel = "${bundle:label.name}", descriptionKey = "option.by")
    private String author = "cldess";

    RunCommand(Cldess tool) {
        this.tool = tool;
    }

    @Override
    public Integer call() {
        Speaker speaker = tool.speaker();
        ChangeOptions.named("--by", author);
        Optional<ZonedDateTime> made = madeAt.in(tool.surroundings());
        DossierInput read = DossierInput.from(Objects.requireNonNull(file));
        Dossier dossier = read.dossier();
        Path target = output.folder();
        Optional<DossierStore> keeping =
                database(target).map(it -> DossierStore.begin(dossier, it).checked(read, database != null, over));
        LocalDate day = asked.in(dossier, tool.surroundings());
        Rulebook rules = Rulebook.france();
        Findings findings = rules.check(dossier, day);
        View view = View.of(dossier, day, output.audience(), speaker.locale()).under(rules, findings);
        try (OutputFolder folder = OutputFolder.open(target, output.audience())) {
            Rendering rendering = new Rendering(read, view, folder, made, tool.surroundings());
            rendering.render(tool.reports(dossier), Format.all());
            if (isForThoseInside()) {
                Revision next = keeping.map(DossierStore::next).orElse(Revision.NONE.next());
                folder.add(OutputFolder.DOSSIER, stream -> stream.write(DossierFile.toBytes(dossier, dossier, next)));
            }
            Optional<DossierStore.SaveResult> kept = folder.publish(
                    () -> keeping.map(it -> it.keep(author, tool.surroundings().clock())));
            tool.hasDone(Texts.WORDS.message("output.unsaid", target.toString()));
            WrittenFiles written = new WrittenFiles(folder, rendering, output.audience());
            List<Path> secret = Stream.concat(
                            folder.wholeDossiers().stream(),
                            kept.flatMap(it -> it.database().file()).stream())
                    .distinct()
                    .toList();
            if (speaker.isJson()) {
                Map<String, Object> data = asData(view, kept);
                data.putAll(written.asData(secret, speaker));
                speaker.answer(data);
            } else {
                tell(speaker, read, view, findings, kept);
                speaker.say(
                        "run.rendered",
                        speaker.words("audience." + DossierOptions.Whom.code(output.audience())),
                        folder.files().size());
                speaker.say("run.look", target.resolve(Rendering.HOME_PAGE).toString());
                secret.forEach(file -> speaker.say("run.complete", file.toString()));
            }
            int status = written.status(speaker);
            return status != Exit.PARTLY && findings.hasErrors() ? Exit.WRONG : status;
        }
    }

    /**
     * Checks whether the reports are for an audience that may see the whole dossier. If so, the folder may contain
     * files that are not for publication.
     */
    private boolean isForThoseInside() {
        return output.audience().sees(Audience.COMMITTEE);
    }

    /** The database in which to store the dossier, if any. */
    private Optional<DatabaseAddress> database(Path target) {
        return database == null && isForThoseInside()
                ? Optional.of(DatabaseAddress.of(target.resolve(OutputFolder.DATABASE)))
                : Optional.ofNullable(database).map(DatabaseAddress::of);
    }

    private static Map<String, Object> asData(View view, Optional<DossierStore.SaveResult> kept) {
        return Speaker.ordered(
                "dossier", view.dossier().id().value(),
                "asOf", view.day().toString(),
                "revision", kept.map(it -> it.revision().number()),
                "stored", kept.map(DossierStore.SaveResult::isNew).orElse(false));
    }

    private static void tell(
            Speaker speaker, DossierInput read, View view, Findings findings, Optional<DossierStore.SaveResult> kept) {
        Dossier dossier = read.dossier();
        speaker.say(
                "run.read",
                dossier.contract().title(),
                dossier.actors().size(),
                dossier.actions().size(),
                dossier.indicators().size());
        speaker.say(
                "run.checked",
                Typography.date(view.day(), speaker.locale()),
                CheckCommand.outcomes(findings.list(), speaker));
        tellBreached(speaker, read, findings);
        kept.ifPresentOrElse(
                it -> speaker.say(
                        it.isNew() ? "run.stored" : "run.unchanged",
                        it.database(),
                        Long.toString(it.revision().number())),
                () -> speaker.say("run.not-stored"));
        view.dossier().meetings().forEach(meeting -> tellPlan(speaker, view, meeting));
    }

    /** Prints the breaches, and the page that explains them. */
    private static void tellBreached(Speaker speaker, DossierInput read, Findings findings) {
        List<Violation> breached = findings.list().stream()
                .flatMap(finding -> finding.moved(read::asInFile).violation().stream())
                .toList();
        if (!breached.isEmpty()) {
            speaker.say("run.breached", breached.size(), Rendering.name(Reports.RULES, Format.HTML));
            breached.forEach(violation -> speaker.line("  " + speaker.asLine(read.placed(violation))));
        }
    }

    /** Prints a summary of the plan that the report shows. */
    private static void tellPlan(Speaker speaker, View view, Meeting meeting) {
        MeetingPlan plan = view.plan(meeting);
        if (!plan.conflicts().isEmpty()) {
            speaker.say(
                    "run.planned.conflicts",
                    meeting.title(),
                    plan.conflicts().size(),
                    Rendering.name(Reports.MEETING, Format.HTML));
            return;
        }
        speaker.say(
                "run.planned",
                meeting.title(),
                plan.size(),
                plan.rounds().size(),
                plan.score().orElseThrow(),
                plan.bound().orElseThrow());
    }
}
