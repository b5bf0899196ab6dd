package org.cldess.reporting.sample;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.View;

/**
 * Views of the handmade dossiers on {@link SmallDossier#DAY}, and their reports. They are immutable and made once for
 * all tests.
 */
public final class Views {
    private static final Map<Dossier, Map<List<Object>, View>> VIEWS = new IdentityHashMap<>();
    private static final Map<View, Map<ReportKind, Report>> REPORTS = new IdentityHashMap<>();

    private Views() {}

    public static synchronized View of(Dossier dossier, Audience audience, Locale locale) {
        return VIEWS.computeIfAbsent(dossier, it -> new HashMap<>())
                .computeIfAbsent(List.of(audience, locale), it -> View.of(dossier, SmallDossier.DAY, audience, locale));
    }

    public static synchronized Report report(ReportKind kind, Dossier dossier, Audience audience, Locale locale) {
        View view = of(dossier, audience, locale);
        return REPORTS.computeIfAbsent(view, it -> new IdentityHashMap<>()).computeIfAbsent(kind, it -> it.of(view));
    }
}
