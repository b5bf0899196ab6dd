package org.cldess.persistence.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A data source that records the executed statements and the number of rows that they write. */
final class CountedDataSource {
    private static final Pattern WRITE = Pattern.compile("(insert|update|delete)(?: into| from)? \"?([a-z_]+)");

    private final List<String> executed = new ArrayList<>();
    private int trips;
    private String watched = "-";
    private Runnable before = () -> {};
    private final Map<String, Integer> rows = new TreeMap<>();
    private final DataSource counted;

    CountedDataSource(DataSource source) {
        counted = proxy(DataSource.class, (proxy, method, arguments) -> {
            Object result = invoke(source, method, arguments);
            return result instanceof Connection connection ? connection(connection) : result;
        });
    }

    DataSource source() {
        return counted;
    }

    /** Runs something before each statement that begins with some words. */
    CountedDataSource before(String words, Runnable work) {
        watched = words;
        before = work;
        return this;
    }

    void forget() {
        executed.clear();
        trips = 0;
        rows.clear();
    }

    /** Returns the number of executed statements that begin with some words; a batch counts once. */
    long statements(String words) {
        return executed.stream().filter(sql -> sql.startsWith(words)).count();
    }

    /** Returns the number of executed statements that read tables. */
    long reads() {
        return executed.stream()
                .filter(sql -> sql.startsWith("select") && sql.contains(" from "))
                .count();
    }

    /** Returns how often the program waited for the database to execute something. */
    int trips() {
        return trips;
    }

    /** Returns the number of rows written, by verb and table. */
    Map<String, Integer> written() {
        return rows;
    }

    private Connection connection(Connection connection) {
        return proxy(Connection.class, (proxy, method, arguments) -> {
            Object result = invoke(connection, method, arguments);
            if (result instanceof PreparedStatement statement) {
                return statement(PreparedStatement.class, statement, (String) arguments[0]);
            }
            return result instanceof Statement statement ? statement(Statement.class, statement, null) : result;
        });
    }

    private <S extends Statement> S statement(Class<S> type, S statement, @Nullable String prepared) {
        return proxy(type, (proxy, method, arguments) -> {
            String sql =
                    prepared != null ? prepared : arguments != null && arguments[0] instanceof String text ? text : "";
            String done = method.getName();
            boolean isExecuted = done.startsWith("execute");
            // Values are bound far more often than statements are executed, so only these are taken apart.
            List<String> parts = isExecuted ? List.of(sql.split(";\n", -1)) : List.of();
            if (isExecuted) {
                parts.forEach(part -> executed.add(part.toLowerCase(Locale.ROOT)));
                trips++;
                if (sql.startsWith(watched)) {
                    before.run();
                }
            }
            if (done.equals("addBatch") && WRITE.matcher(sql).lookingAt()) {
                rows.merge(verbAndTable(sql), 1, Integer::sum);
            }
            Object result = invoke(statement, method, arguments);
            if (done.equals("executeUpdate") && WRITE.matcher(sql).lookingAt()) {
                rows.merge(verbAndTable(sql), (Integer) Objects.requireNonNull(result), Integer::sum);
            }
            if (done.equals("execute") && WRITE.matcher(sql).lookingAt()) {
                for (String part : parts) {
                    if (WRITE.matcher(part).lookingAt()) {
                        rows.merge(verbAndTable(part), statement.getUpdateCount(), Integer::sum);
                    }
                    statement.getMoreResults();
                }
            }
            return result;
        });
    }

    private static String verbAndTable(String sql) {
        Matcher matcher = WRITE.matcher(sql);
        return matcher.lookingAt() ? matcher.group(1) + " " + matcher.group(2).replaceFirst("^cldess_", "") : sql;
    }

    private static @Nullable Object invoke(Object target, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(CountedDataSource.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
