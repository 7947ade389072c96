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
</context>
<context>
    <name>circletake::desktop::RenderDialog</name>
    <message numerus="yes">
        <source>%n take(s), %1 of film, %2.</source>
        <translation>
            <numerusform>%n take, %1 of film, %2.</numerusform>
            <numerusform>%n takes, %1 of film, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Render %n shot(s) · %1</source>
        <translation>
            <numerusform>Render %n shot · %1</numerusform>
            <numerusform>Render %n shots · %1</numerusform>
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
    <name>circletake::workspace::RenderDesk</name>
    <message numerus="yes">
        <source>This project is a copy, and %n take(s) wait in it that the original may send too.</source>
        <translation>
            <numerusform>This project is a copy, and %n take waits in it that the original may send too.</numerusform>
            <numerusform>This project is a copy, and %n takes wait in it that the original may send too.</numerusform>
        </translation>
    </message>
</context>
</TS>
