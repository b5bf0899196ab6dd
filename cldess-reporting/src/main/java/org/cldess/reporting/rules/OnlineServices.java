package org.cldess.reporting.rules;

import java.util.List;
import org.cldess.accessibility.OnlineService;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The online services of bodies, and their accessibility statements. */
final class OnlineServices {
    private OnlineServices() {}

    /** Returns the section; empty if no service is recorded. */
    static List<Section> section(View view) {
        List<OnlineService> services = view.dossier().onlineServices();
        Speech speech = SharedTexts.speech(view, Texts.WORDS);
        return services.isEmpty()
                ? List.of()
                : List.of(Section.of("services-en-ligne", speech.say("online.title"), table(view, speech, services)));
    }

    private static Table table(View view, Speech speech, List<OnlineService> services) {
        Table.Builder table = Table.captioned(speech.say("online.table"))
                .column(speech.say("column.service"), Table.Align.LEFT)
                .column(speech.say("column.publisher"), Table.Align.LEFT)
                .column(speech.say("column.online-since"), Table.Align.LEFT)
                .column(speech.say("column.statement"), Table.Align.LEFT)
                .column(speech.say("column.multi-year-plan"), Table.Align.LEFT);
        services.forEach(service -> table.row(
                Cell.of(List.of(speech.typed(service.name()), speech.phrase(service.kind()))),
                speech.cell(service.publisher(), id -> Cell.of(view.name(id))),
                speech.cell(service.published(), speech.say("online.no-day")),
                speech.cell(service.statement(), speech.say("online.no-statement")),
                speech.cell(
                        service.multiYearPlan(),
                        plan -> speech.phrase(
                                "online.period", speech.shortDate(plan.start()), speech.shortDate(plan.end())),
                        speech.say("online.no-plan"))));
        return table.build();
    }
}
