package nl.thuisbest.benchmark.append;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * Counts the statements that go through a data source, each row of a batch as one. While nothing is
 * counted it hands out the connections themselves, so that it takes no time.
 */
final class Statements {
    private final DataSource source;
    private final AtomicBoolean counting = new AtomicBoolean();
    private final AtomicInteger count = new AtomicInteger();

    Statements(DataSource source) {
        this.source = source;
    }

    DataSource source() {
        return proxy(DataSource.class, source);
    }

    int during(Runnable work) {
        count.set(0);
        counting.set(true);
        try {
            work.run();
        } finally {
            counting.set(false);
        }
        return count.get();
    }

    private <T> T proxy(Class<T> type, T target) {
        return type.cast(
                Proxy.newProxyInstance(
                        Statements.class.getClassLoader(),
                        new Class<?>[] {type},
                        (_, method, arguments) -> call(target, method, arguments)));
    }

    private Object call(Object target, Method method, Object[] arguments) throws Throwable {
        if (target instanceof Statement
                && List.of("execute", "executeQuery", "executeUpdate", "addBatch")
                        .contains(method.getName())) {
            count.incrementAndGet();
        }
        try {
            var result = method.invoke(target, arguments);
            return counting.get() ? watched(result) : result;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private Object watched(Object result) {
        return switch (result) {
            case Connection connection -> proxy(Connection.class, connection);
            case CallableStatement call -> proxy(CallableStatement.class, call);
            case PreparedStatement prepared -> proxy(PreparedStatement.class, prepared);
            case Statement statement -> proxy(Statement.class, statement);
            case null, default -> result;
        };
    }
}
