package org.cldess.benchmarks.store;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.cldess.benchmarks.store.Entities.ActionEntity;
import org.cldess.benchmarks.store.Entities.DossierEntity;
import org.cldess.benchmarks.store.Entities.EventEntity;
import org.cldess.benchmarks.store.Entities.IndicatorEntity;
import org.cldess.benchmarks.store.Entities.IndicatorMeasurementEntity;
import org.cldess.benchmarks.store.Entities.RevisionEntity;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.Configuration;

/** Entities of Hibernate. */
final class HibernateMethods implements AutoCloseable {
    /** The settings of the tuned form: batches, and lists of many owners at once. */
    static final Map<String, String> TUNED = Map.of(
            AvailableSettings.STATEMENT_BATCH_SIZE, "200",
            AvailableSettings.ORDER_INSERTS, "true",
            AvailableSettings.ORDER_UPDATES, "true",
            AvailableSettings.DEFAULT_BATCH_FETCH_SIZE, "200");

    private final String name;
    private final SessionFactory sessions;
    private final boolean isSqlite;
    private final Saved template;

    /** What a save writes. */
    private record Saved(DossierEntity dossier, List<Object> others) {}

    /**
     * @param name the name of these settings
     * @param address the address of the database
     * @param settings the settings beside the default
     * @param template the dossier whose rows a save writes
     */
    HibernateMethods(String name, String address, Map<String, String> settings, String template) throws Exception {
        this.name = name;
        this.isSqlite = address.startsWith("jdbc:sqlite");
        Configuration configuration = new Configuration();
        Entities.ALL.forEach(configuration::addAnnotatedClass);
        configuration.setPhysicalNamingStrategy(new CamelCaseToUnderscoresNamingStrategy());
        configuration.setProperty(AvailableSettings.JAKARTA_JDBC_URL, address);
        configuration.setProperty("jakarta.persistence.validation.mode", "none");
        if (isSqlite) {
            configuration.setProperty(AvailableSettings.DIALECT, "org.hibernate.community.dialect.SQLiteDialect");
        }
        settings.forEach(configuration::setProperty);
        this.sessions = configuration.buildSessionFactory();
        this.template = read(template);
    }

    private Saved read(String id) {
        try (Session session = sessions.openSession()) {
            List<Object> others = new ArrayList<>();
            others.addAll(all(session, EventEntity.class, id));
            if (!isSqlite) { // whose driver reads no instant from a text
                others.addAll(all(session, RevisionEntity.class, id));
            }
            DossierEntity dossier = session.find(DossierEntity.class, id);
            Counted.check(rows(dossier));
            return new Saved(dossier, others);
        }
    }

    private static <T> List<T> all(Session session, Class<T> type, String id) {
        return session.createSelectionQuery("from %s where dossierId = :id".formatted(type.getName()), type)
                .setParameter("id", id)
                .list();
    }

    Method save() {
        return new Method(name, (id, round) -> {
            DossierEntity dossier = copy(template.dossier(), id);
            List<Object> others =
                    template.others().stream().map(other -> copy(other, id)).toList();
            return () -> inTransaction(session -> {
                session.persist(dossier);
                others.forEach(session::persist);
                return 0;
            });
        });
    }

    Method load() {
        return new Method(
                name,
                (id, round) ->
                        () -> Counted.check(inTransaction(session -> rows(session.find(DossierEntity.class, id)))));
    }

    /** Loads a dossier, changes the title of its middle action, and adds a measurement to its middle indicator. */
    Method edit() {
        return new Method(
                name,
                (id, round) -> () -> Counted.check(inTransaction(session -> {
                    DossierEntity dossier = session.find(DossierEntity.class, id);
                    int rows = rows(dossier);
                    ActionEntity action = dossier.actions.get(dossier.actions.size() / 2);
                    action.title = "Le titre n° " + round;
                    IndicatorEntity indicator = dossier.indicators.get(dossier.indicators.size() / 2);
                    IndicatorMeasurementEntity measurement = copy(indicator.measurements.get(0), id);
                    measurement.id = "edit-" + round;
                    measurement.position = indicator.measurements.size() + 1;
                    indicator.measurements.add(measurement);
                    return rows;
                })));
    }

    private int inTransaction(ToIntFunction<Session> work) {
        return sessions.fromTransaction(session -> {
            if (isSqlite) {
                session.doWork(connection -> {
                    try (var statement = connection.createStatement()) {
                        statement.execute("PRAGMA defer_foreign_keys = ON");
                    }
                });
            }
            return work.applyAsInt(session);
        });
    }

    /** Counts an entity and everything in its lists, which loads it. */
    private static int rows(Object entity) {
        int rows = 1;
        for (Field field : entity.getClass().getDeclaredFields()) {
            if (field.getType() == List.class) {
                for (Object each : (Collection<?>) value(field, entity)) {
                    rows += rows(each);
                }
            }
        }
        return rows;
    }

    /** Copies an entity with everything in its lists, for another dossier. */
    @SuppressWarnings("unchecked") // a copy is of the same class
    private static <T> T copy(T entity, String id) {
        try {
            var constructor = entity.getClass().getDeclaredConstructor();
            constructor.setAccessible(true);
            Object copy = constructor.newInstance();
            for (Field field : entity.getClass().getDeclaredFields()) {
                Object value = value(field, entity);
                boolean isDossier = field.getName().equals(entity instanceof DossierEntity ? "id" : "dossierId");
                if (value instanceof Collection<?> list) {
                    List<Object> copies = new ArrayList<>();
                    list.forEach(each -> copies.add(copy(each, id)));
                    field.set(copy, copies);
                } else {
                    field.set(copy, isDossier ? id : value);
                }
            }
            return (T) copy;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(Field field, Object entity) {
        try {
            field.setAccessible(true);
            return field.get(entity);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        sessions.close();
    }
}
