package org.cldess.reporting.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.disclosure.Audience;
import org.cldess.matching.introduction.Introduction;
import org.cldess.network.Network;
import org.cldess.network.NetworkMeasures;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The network on the dashboard: a summary, a drawing of its families, and the first introductions to make. */
public final class NetworkSummary {
    private static final int MAX_INTRODUCTIONS = 3;

    private NetworkSummary() {}

    /** Returns the section; empty if the dossier’s network is not shown. */
    public static Optional<Section> section(View view) {
        if (!NetworkReport.hasTies(view.dossier())) {
            return Optional.empty();
        }
        Speech speech = SharedTexts.speech(view, Texts.WORDS);
        Network network = view.dossier().network(view.day());
        NetworkMeasures measures = network.measures();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(NetworkReport.sentences(speech, measures)));
        if (measures.links() > 0) {
            blocks.addAll(new NetworkPicture(view, network, measures).families());
        }
        if (view.audience().sees(Audience.COMMITTEE)) {
            List<Introduction> best = IntroductionTable.best(view, network, MAX_INTRODUCTIONS);
            if (!best.isEmpty()) {
                blocks.add(IntroductionTable.table(view, best));
            }
        }
        return Optional.of(Sections.of("maillage", speech.say("network.title"), blocks));
    }
}
