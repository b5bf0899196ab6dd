package org.cldess.reporting.sample;

import java.time.LocalDate;
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
 * Views of the handmade dossiers, on {@link SmallDossier#DAY} unless another day is given, and their reports. They are
 * immutable and made once for all tests.
 */
public final class Views {
    private static final Map<Dossier, Map<List<Object>, View>> VIEWS = new IdentityHashMap<>();
    private static final Map<View, Map<ReportKind, Report>> REPORTS = new IdentityHashMap<>();

    private Views() {}

    public static View of(Dossier dossier, Audience audience, Locale locale) {
        return of(dossier, SmallDossier.DAY, audience, locale);
    }

    public static synchronized View of(Dossier dossier, LocalDate day, Audience audience, Locale locale) {
        return VIEWS.computeIfAbsent(dossier, it -> new HashMap<>())
                .computeIfAbsent(List.of(day, audience, locale), it -> View.of(dossier, day, audience, locale));
    }

    public static Report report(ReportKind kind, Dossier dossier, Audience audience, Locale locale) {
        return report(kind, of(dossier, audience, locale));
    }

    /** Returns a report of a view that this class made. */
    public static synchronized Report report(ReportKind kind, View view) {
        return REPORTS.computeIfAbsent(view, it -> new IdentityHashMap<>()).computeIfAbsent(kind, it -> it.of(view));
    }
}
