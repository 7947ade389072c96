<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>Kept, with %n reference picture(s).</source>
        <translation>
            <numerusform>Kept, with %n reference picture.</numerusform>
            <numerusform>Kept, with %n reference pictures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dispatcher</name>
    <message numerus="yes">
        <source>%1 has not answered for %n minute(s); its takes wait until it does.</source>
        <translation>
            <numerusform>%1 has not answered for %n minute; its takes wait until it does.</numerusform>
            <numerusform>%1 has not answered for %n minutes; its takes wait until it does.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendPlan</name>
    <message numerus="yes">
        <source>The model takes at most %n reference picture(s).</source>
        <translation>
            <numerusform>The model takes at most %n reference picture.</numerusform>
            <numerusform>The model takes at most %n reference pictures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message numerus="yes">
        <source>%n take(s) of what would be removed still wait, are under way, or are of unknown outcome.</source>
        <translation>
            <numerusform>%n take of what would be removed still waits, is under way, or is of unknown outcome.</numerusform>
            <numerusform>%n takes of what would be removed still wait, are under way, or are of unknown outcome.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circletake::commandline::RenderWatch</name>
    <message numerus="yes">
        <source>Correct it, then run the same command again: %n take(s) wait.</source>
        <translation>
            <numerusform>Correct it, then run the same command again: %n take waits.</numerusform>
            <numerusform>Correct it, then run the same command again: %n takes wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) are not finished; run the same command again to go on.</source>
        <translation>
            <numerusform>%n take is not finished; run the same command again to go on.</numerusform>
            <numerusform>%n takes are not finished; run the same command again to go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circletake::desktop::AssembleDialog</name>
    <message numerus="yes">
        <source>%n shot(s) have no good clip: %1</source>
        <translation>
            <numerusform>%n shot has no good clip: %1</numerusform>
            <numerusform>%n shots have no good clip: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circletake::desktop::BoardView</name>
    <message numerus="yes">
        <source>No shot has these words. Clear the search field to see all %n.</source>
        <translation>
            <numerusform>No shot has these words. Clear the search field to see the only one.</numerusform>
            <numerusform>No shot has these words. Clear the search field to see all %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circletake::desktop::CastView</name>
    <message numerus="yes">
        <source>%1 · %n scene(s)</source>
        <translation>
            <numerusform>%1 · %n scene</numerusform>
            <numerusform>%1 · %n scenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scene(s)</source>
        <translation>
            <numerusform>%n scene</numerusform>
            <numerusform>%n scenes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circletake::desktop::LikenessView</name>
    <message numerus="yes">
        <source>%n file(s) still to be looked at</source>
        <translation>
            <numerusform>%n file still to be looked at</numerusform>
            <numerusform>%n files still to be looked at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circletake::desktop::MessageBar</name>
    <message numerus="yes">
        <source>The film is ready: %1, %n shot(s). %2</source>
        <translation>
            <numerusform>The film is ready: %1, %n shot. %2</numerusform>
            <numerusform>The film is ready: %1, %n shots. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) show their animatic.</source>
        <translation>
            <numerusform>%n shot shows its animatic.</numerusform>
            <numerusform>%n shots show their animatic.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circletake::desktop::NewProjectDialog</name>
    <message numerus="yes">
        <source>%n episode(s)</source>
        <translation>
            <numerusform>%n episode</numerusform>
            <numerusform>%n episodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scene(s)</source>
        <translation>
            <numerusform>%n scene</numerusform>
            <numerusform>%n scenes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circletake::desktop::ProductionBar</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circletake::desktop::ProposalDelegate</name>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n accepted</numerusform>
            <numerusform>%n accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circletake::desktop::ProposalsDialog</name>
    <message numerus="yes">
        <source>%n new line(s) are in no shot yet, as the shots beside them stay as they are: plan the scene again.</source>
        <translation>
            <numerusform>%n new line is in no shot yet, as the shot beside it stays as it is: plan the scene again.</numerusform>
            <numerusform>%n new lines are in no shot yet, as the shots beside them stay as they are: plan the scene again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) that change what somebody says are left for you.</source>
        <translation>
            <numerusform>%n proposal that changes what somebody says is left for you.</numerusform>
            <numerusform>%n proposals that change what somebody says are left for you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circletake::desktop::QueueView</name>
    <message numerus="yes">
        <source>%n take(s) may have been charged and wait for your word.</source>
        <translation>
            <numerusform>%n take may have been charged and waits for your word.</numerusform>
            <numerusform>%n takes may have been charged and wait for your word.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry all %n failed · %1</source>
        <translation>
            <numerusform>Retry the failed shot · %1</numerusform>
            <numerusform>Retry all %n failed · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %n shot(s) · %1</source>
        <translation>
            <numerusform>Retry the shot · %1</numerusform>
            <numerusform>Retry %n shots · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circletake::desktop::RenderCommands</name>
    <message numerus="yes">
        <source>Retry %n shot(s) with…</source>
        <translation>
            <numerusform>Retry the shot with…</numerusform>
            <numerusform>Retry %n shots with…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %n failed shot(s) of %1 · %2</source>
        <translation>
            <numerusform>Retry the failed shot of %1 · %2</numerusform>
            <numerusform>Retry %n failed shots of %1 · %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lip sync of %n shot(s)</source>
        <translation>
            <numerusform>Lip sync of %n shot</numerusform>
            <numerusform>Lip sync of %n shots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circletake::desktop::RenderDialog</name>
    <message numerus="yes">
        <source>Render %n shot(s) · %1</source>
        <translation>
            <numerusform>Render %n shot · %1</numerusform>
            <numerusform>Render %n shots · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lip-sync %n shot(s) · %1</source>
        <translation>
            <numerusform>Lip-sync %n shot · %1</numerusform>
            <numerusform>Lip-sync %n shots · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voice(s)</source>
        <translation>
            <numerusform>%n voice</numerusform>
            <numerusform>%n voices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s), %1 of film</source>
        <translation>
            <numerusform>%n take, %1 of film</numerusform>
            <numerusform>%n takes, %1 of film</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lip sync(s)</source>
        <translation>
            <numerusform>%n lip sync</numerusform>
            <numerusform>%n lip syncs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circletake::desktop::ShotForm</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circletake::desktop::WritingBar</name>
    <message numerus="yes">
        <source>stopping: %n answer(s) are still under way</source>
        <translation>
            <numerusform>stopping: %n answer is still under way</numerusform>
            <numerusform>stopping: %n answers are still under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n under way</numerusform>
            <numerusform>%n under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by rule</source>
        <translation>
            <numerusform>%n by rule</numerusform>
            <numerusform>%n by rule</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n without an answer</numerusform>
            <numerusform>%n without an answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circletake::desktop::WritingDialog</name>
    <message numerus="yes">
        <source>%1: %n scene(s)</source>
        <translation>
            <numerusform>%1: %n scene</numerusform>
            <numerusform>%1: %n scenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The whole series: %n scene(s)</source>
        <translation>
            <numerusform>The whole series: %n scene</numerusform>
            <numerusform>The whole series: %n scenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service offers %n model(s).</source>
        <translation>
            <numerusform>The service offers %n model.</numerusform>
            <numerusform>The service offers %n models.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service offers %n model(s); this one is not among them.</source>
        <translation>
            <numerusform>The service offers %n model; this one is not among them.</numerusform>
            <numerusform>The service offers %n models; this one is not among them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scene(s)</source>
        <translation>
            <numerusform>%n scene</numerusform>
            <numerusform>%n scenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scene(s) stay: approved, or set by hand throughout.</source>
        <translation>
            <numerusform>%n scene stays: approved, or set by hand throughout.</numerusform>
            <numerusform>%n scenes stay: approved, or set by hand throughout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scene(s) were planned by this model already, and nothing changed since.</source>
        <translation>
            <numerusform>%n scene was planned by this model already, and nothing changed since.</numerusform>
            <numerusform>%n scenes were planned by this model already, and nothing changed since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan %n scene(s) · %1</source>
        <translation>
            <numerusform>Plan %n scene · %1</numerusform>
            <numerusform>Plan %n scenes · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask about %n scene(s) · %1</source>
        <translation>
            <numerusform>Ask about %n scene · %1</numerusform>
            <numerusform>Ask about %n scenes · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circletake::script::ScriptBuilder</name>
    <message numerus="yes">
        <source>%n more lines need a look.</source>
        <translation>
            <numerusform>%n more line needs a look.</numerusform>
            <numerusform>%n more lines need a look.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circletake::workspace::Editor</name>
    <message numerus="yes">
        <source>Remove %n shot(s)</source>
        <translation>
            <numerusform>Remove %n shot</numerusform>
            <numerusform>Remove %n shots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n change(s)</source>
        <translation>
            <numerusform>Accept %n change</numerusform>
            <numerusform>Accept %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circletake::workspace::Production</name>
    <message numerus="yes">
        <source>%n shot(s) have no good clip, so there is no film yet.</source>
        <translation>
            <numerusform>%n shot has no good clip, so there is no film yet.</numerusform>
            <numerusform>%n shots have no good clip, so there is no film yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n shot</numerusform>
            <numerusform>%n shots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of unknown outcome</source>
        <translation>
            <numerusform>%n of unknown outcome</numerusform>
            <numerusform>%n of unknown outcome</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circletake::workspace::ProposalModel</name>
    <message numerus="yes">
        <source>%1: %n proposal(s)</source>
        <translation>
            <numerusform>%1: %n proposal</numerusform>
            <numerusform>%1: %n proposals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circletake::workspace::RenderDesk</name>
    <message numerus="yes">
        <source>This project is a copy, and %n take(s) wait in it that the original may send too.</source>
        <translation>
            <numerusform>This project is a copy, and %n take waits in it that the original may send too.</numerusform>
            <numerusform>This project is a copy, and %n takes wait in it that the original may send too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circletake::workspace::Writing</name>
    <message numerus="yes">
        <source>%n scene(s) planned by the model</source>
        <translation>
            <numerusform>%n scene planned by the model</numerusform>
            <numerusform>%n scenes planned by the model</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by rule</source>
        <translation>
            <numerusform>%n by rule</numerusform>
            <numerusform>%n by rule</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as approved or set by hand</source>
        <translation>
            <numerusform>%n left as approved or set by hand</numerusform>
            <numerusform>%n left as approved or set by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not planned</source>
        <translation>
            <numerusform>%n not planned</numerusform>
            <numerusform>%n not planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scene(s) read</source>
        <translation>
            <numerusform>%n scene read</numerusform>
            <numerusform>%n scenes read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n without an answer</numerusform>
            <numerusform>%n without an answer</numerusform>
        </translation>
    </message>
</context>
</TS>
