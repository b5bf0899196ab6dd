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
import org.cldess.encounter.SpeedMeeting;
import org.cldess.language.Typography;
import org.cldess.persistence.DossierFile;
import org.cldess.reporting.Format;
import org.cldess.reporting.ReportKind;
import org.cldess.reporting.Reports;
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
    private final View view = new View();

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "option.out")
    private @Nullable Path out;

    @Option(names = "--db", paramLabel = "FILE", descriptionKey = "option.db")
    private @Nullable Path database;

    @Option(names = "--by", paramLabel = "NAME", descriptionKey = "option.by")
    private String author = "cldess";

    @Option(names = "--audience", paramLabel = "A", descriptionKey = "option.audience", converter = View.Whom.class)
    private Audience audience = Audience.COMMITTEE;

    RunCommand(Cldess tool) {
        this.tool = tool;
    }

    @Override
    public Integer call() {
        Speaker speaker = tool.speaker();
        ReadDossier read = ReadDossier.from(view.file());
        Dossier dossier = read.dossier();
        Path target = Objects.requireNonNull(out);
        Keeping keeping = Keeping.begin(dossier, database == null ? target.resolve("cldess.db") : database);
        LocalDate day = view.day(dossier, tool.surroundings());
        Findings findings = Rulebook.france().check(dossier, day);
        try (OutputFolder folder = OutputFolder.open(target)) {
            Rendering rendering = new Rendering(read, day, audience, speaker.locale(), folder, tool.surroundings());
            List<ReportKind> kinds = Reports.all().stream()
                    .filter(kind -> kind.concerns(dossier))
                    .toList();
            rendering.render(kinds, List.of(Format.values()), Rendering.DASHBOARD_FIRST);
            folder.add(COMPLETE, stream -> stream.write(DossierFile.toBytes(dossier)));
            Keeping.Kept kept = keeping.keep(author, tool.surroundings().clock());
            List<Path> written = folder.publish();
            tell(speaker, dossier, day, findings, kept, written);
            int status = rendering.problems().isEmpty() ? Exit.WELL : speaker.wrong(rendering.problems());
            return findings.hasErrors() ? Exit.WRONG : status;
        }
    }

    private void tell(
            Speaker speaker, Dossier dossier, LocalDate day, Findings findings, Keeping.Kept kept, List<Path> written) {
        if (speaker.isJson()) {
            speaker.answer(Speaker.ordered(
                    "dossier", dossier.id().value(),
                    "asOf", day.toString(),
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
                "run.checked", Typography.date(day, speaker.locale()), CheckCommand.outcomes(findings.list(), speaker));
        speaker.say(
                kept.isNew() ? "run.stored" : "run.unchanged",
                kept.file().toString(),
                Long.toString(kept.revision().number()));
        dossier.meetings().forEach(meeting -> tellPlan(speaker, dossier, meeting));
        speaker.say("run.rendered", speaker.words("audience." + View.Whom.code(audience)), written.size());
        speaker.say("run.look", written.get(0).toString());
        speaker.say("run.complete", COMPLETE);
    }

    private static void tellPlan(Speaker speaker, Dossier dossier, Meeting meeting) {
        MeetingPlan plan = SpeedMeeting.of(meeting, dossier.actors()).plan();
        if (!plan.conflicts().isEmpty()) {
            speaker.say(
                    "run.planned.conflicts", meeting.title(), plan.conflicts().size(), "rencontre.html");
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
