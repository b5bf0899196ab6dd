package org.cldess.example;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import javax.sql.DataSource;

/** A data source that counts the executed statements and the rows that are read. A batch counts once. */
final class CountedData {
    private final DataSource source;
    private int statements;
    private int rows;

    /** Counts what happens in the database at an address of JDBC. */
    CountedData(String url) {
        source = (DataSource) Proxy.newProxyInstance(
                CountedData.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, given) -> {
                    if (!method.getName().equals("getConnection")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return counted(Connection.class, DriverManager.getConnection(url));
                });
    }

    DataSource source() {
        return source;
    }

    int statements() {
        return statements;
    }

    int rows() {
        return rows;
    }

    void forget() {
        statements = 0;
        rows = 0;
    }

    /** Returns the same object, whose connections, statements and results are counted as well. */
    private <T> T counted(Class<T> type, Object object) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    try {
                        Object result = method.invoke(object, given);
                        statements += method.getName().startsWith("execute") ? 1 : 0;
                        rows += method.getName().equals("next") && Boolean.TRUE.equals(result) ? 1 : 0;
                        Class<?> returned = method.getReturnType();
                        return result != null
                                        && returned.getName().matches("java\\.sql\\.(Connection|.*Statement|ResultSet)")
                                ? counted(returned, result)
                                : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
