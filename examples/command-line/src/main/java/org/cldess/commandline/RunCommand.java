package org.cldess.commandline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.encounter.Meeting;
import org.cldess.encounter.MeetingPlan;
import org.cldess.language.Typography;
import org.cldess.persistence.DossierFile;
import org.cldess.reporting.Format;
import org.cldess.reporting.ReportKind;
import org.cldess.reporting.Reports;
import org.cldess.reporting.view.View;
import org.cldess.rulebook.Findings;
import org.cldess.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The main job: check, store, plan the meetings, write the reports that the dossier has something for. */
@Command(name = "run", sortOptions = false)
final class RunCommand implements Callable<Integer> {
    private static final String COMPLETE = "dossier.json";

    private final Cldess tool;

    @Mixin
    private final Asked asked = new Asked();

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "option.out")
    private @Nullable Path out;

    @Option(names = "--db", paramLabel = "FILE", descriptionKey = "option.db")
    private @Nullable Path database;

    @Option(names = "--by", paramLabel = "NAME", descriptionKey = "option.by")
    private String author = "cldess";

    @Option(names = "--audience", paramLabel = "A", descriptionKey = "option.audience", converter = Asked.Whom.class)
    private Audience audience = Audience.COMMITTEE;

    RunCommand(Cldess tool) {
        this.tool = tool;
    }

    @Override
    public Integer call() {
        Speaker speaker = tool.speaker();
        ReadDossier read = ReadDossier.from(asked.file());
        Dossier dossier = read.dossier();
        Path target = Objects.requireNonNull(out);
        Keeping keeping = Keeping.begin(dossier, database == null ? target.resolve("cldess.db") : database);
        LocalDate day = asked.day(dossier, tool.surroundings());
        Rulebook rules = Rulebook.france();
        Findings findings = rules.check(dossier, day);
        View view = View.of(dossier, day, audience, speaker.locale()).under(rules, findings);
        try (OutputFolder folder = OutputFolder.open(target)) {
            Rendering rendering = new Rendering(read, view, folder, tool.surroundings());
            List<ReportKind> kinds = Reports.all().stream()
                    .filter(kind -> kind.concerns(dossier))
                    .toList();
            rendering.render(kinds, Format.all(), Rendering.DASHBOARD_FIRST);
            folder.add(COMPLETE, stream -> stream.write(DossierFile.toBytes(dossier)));
            Keeping.Kept kept = keeping.keep(author, tool.surroundings().clock());
            List<Path> written = folder.publish();
            tell(speaker, dossier, view, findings, kept, written);
            int status = rendering.problems().isEmpty() ? Exit.WELL : speaker.wrong(rendering.problems());
            return findings.hasErrors() ? Exit.WRONG : status;
        }
    }

    private void tell(
            Speaker speaker, Dossier dossier, View view, Findings findings, Keeping.Kept kept, List<Path> written) {
        if (speaker.isJson()) {
            speaker.answer(Speaker.ordered(
                    "dossier", dossier.id().value(),
                    "asOf", view.day().toString(),
                    "revision", kept.revision().number(),
                    "stored", kept.isNew(),
                    "files", written.stream().map(Path::toString).toList()));
            return;
        }
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
        speaker.say(
                kept.isNew() ? "run.stored" : "run.unchanged",
                kept.file().toString(),
                Long.toString(kept.revision().number()));
        view.dossier().meetings().forEach(meeting -> tellPlan(speaker, view, meeting));
        speaker.say("run.rendered", speaker.words("audience." + Asked.Whom.code(audience)), written.size());
        speaker.say("run.look", written.get(0).toString());
        speaker.say("run.complete", COMPLETE);
    }

    /** The plan that the report shows. */
    private static void tellPlan(Speaker speaker, View view, Meeting meeting) {
        MeetingPlan plan = view.plan(meeting);
        if (!plan.conflicts().isEmpty()) {
            speaker.say(
                    "run.planned.conflicts",
                    meeting.title(),
                    plan.conflicts().size(),
                    Rendering.BY_NAME.apply(Reports.MEETING, Format.HTML));
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
