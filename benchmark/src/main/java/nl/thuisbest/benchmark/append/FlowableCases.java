package nl.thuisbest.benchmark.append;

import java.util.Map;
import javax.sql.DataSource;
import org.flowable.cmmn.engine.CmmnEngine;
import org.flowable.cmmn.engine.CmmnEngineConfiguration;
import org.flowable.cmmn.engine.impl.cfg.StandaloneInMemCmmnEngineConfiguration;
import org.flowable.common.engine.impl.history.HistoryLevel;

/**
 * Flowable CMMN with full history and its own transactions; tasks are found by query, as its users
 * do.
 */
final class FlowableCases implements Worker {
    private final CmmnEngine engine;

    FlowableCases(DataSource source) {
        var configuration = new StandaloneInMemCmmnEngineConfiguration();
        configuration.setDataSource(source);
        configuration.setDatabaseSchemaUpdate(CmmnEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistoryLevel(HistoryLevel.FULL);
        configuration.setAsyncExecutorActivate(false);
        engine = configuration.buildCmmnEngine();
        engine.getCmmnRepositoryService()
                .createDeployment()
                .addClasspathResource("benchmark/four-stages.cmmn")
                .deploy();
    }

    @Override
    public void oneCase() {
        var instance =
                engine.getCmmnRuntimeService()
                        .createCaseInstanceBuilder()
                        .caseDefinitionKey("fourStages")
                        .start();
        for (int stage = 1; stage <= 4; stage++) {
            var task =
                    engine.getCmmnTaskService()
                            .createTaskQuery()
                            .caseInstanceId(instance.getId())
                            .singleResult();
            engine.getCmmnTaskService()
                    .complete(task.getId(), Map.of("reason" + stage, "a reason of some length"));
        }
        if (engine.getCmmnRuntimeService()
                        .createCaseInstanceQuery()
                        .caseInstanceId(instance.getId())
                        .count()
                != 0) {
            throw new IllegalStateException("the case did not close");
        }
    }

    /** The engine stays for the other clients until the end. */
    void end() {
        engine.close();
    }
}
