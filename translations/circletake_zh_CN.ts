<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ActionPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>No shot fits these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These scenes have no shots yet. Plan them: every scene becomes four to eight shots with size, angle, movement and length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in these shots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shots as cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shots as a table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BudgetGuard</name>
    <message>
        <source>Raise the budget, or cancel what waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This take has no known price, so it cannot be held against the budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another model, or take the budget away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The budget is in %1, but this provider&apos;s prices are in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the budget in the currency of the prices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The series&apos; budget has %1 left, and this take may cost %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The episode&apos;s budget has %1 left, and this take may cost %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>extreme wide shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wide shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium wide shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium close-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extreme close-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>insert shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eye level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over the shoulder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point of view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dutch angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>static camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slow push in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slow pull out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pan left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pan right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tilt up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tilt down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>truck left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>truck right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>following shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crane up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orbiting camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handheld camera</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of usually %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider said: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <source>Slate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elapsed / usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClipEncoder</name>
    <message>
        <source>A clip of this size or length cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More frames came than the clip has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A frame has another size than its clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no frame yet to hold.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClipSidecar</name>
    <message>
        <source>This is not the description of a clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version wrote this description of a clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description of the clip is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes an amount such as 12.50, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which one with --episode N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 shots, %3 frames, %4 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no take “%1”; a take&apos;s slate looks like EP01-SC012-SH030-T2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is circled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say charged or not-charged, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is resolved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--script FILE is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 episodes, %3 scenes, %4 script lines unused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 scenes planned by rule into %2 shots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--through takes plan, render or assemble, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key: set %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say: providers check ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--only takes failed, missing or all, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no shot “%1”; a slate looks like EP01-SC012-SH030.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted. What was accepted is kept; run the same command again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ready, %2 failed, %3 unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serving until Ctrl+C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other program, or work on a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no episode %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>circletake status DIR lists the episodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2 scenes, %3 shots, %4 with a good clip, %5 circled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 of unknown outcome wait for a person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Composition</name>
    <message>
        <source>%1 a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must begin with https://; http:// is only for this computer itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keychain that we can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is kept until the program ends. To keep it longer, set the variable %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address and key are good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no provider “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>circletake providers lists them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dispatcher</name>
    <message numerus="yes">
        <source>%1 has not answered for %n minute(s); its takes wait until it does.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Downloads</name>
    <message>
        <source>The clip&apos;s file is missing, and there is nobody to ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clip is paid and stays at the provider; it is tried again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fetched clip is not good, so it is fetched again: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmergencyIds</name>
    <message>
        <source>The provider&apos;s number %1 could be kept nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down: this take is paid.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EngineCore</name>
    <message>
        <source>The provider &quot;%1&quot; is not set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one, or set it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This take was changed by somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload the project to see how it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of this take waits for the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This take is not under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled before it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too late to cancel this take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot end a take that it has begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it finish: its clip is kept, as it is paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a take whose outcome is unknown can be resolved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not take it; it is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to collect for this take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider works on an attempt that it had refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the provider&apos;s own list: it may be charged twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Check free space, permissions and that the disk is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes to replace lie outside the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finished file could not be put in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk cannot be asked for its free space.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Takes (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a scene or a shot to see and change it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobNews</name>
    <message>
        <source>%1 uses a status word that its profile does not know: &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The take is asked about further; report the word, so that the profile learns it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider says that it is done, but names no clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider no longer has the clip of this take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended at the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server forgot it; it is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It expired at the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider refused the content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider says that it failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider no longer knows this take.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyCheck</name>
    <message>
        <source>It contains a line break; it must be one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It contains a space; keys have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It contains a character that is not plain ASCII, such as a typographic quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must begin with %1 in exactly these letters: keys are case-sensitive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must begin with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has %1 characters; at least %2 are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has %1 characters; at most %2 are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not have the form of this provider&apos;s keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the key again from the provider&apos;s own page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter one in the settings of this provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key for %1 cannot be right. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Circle Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (read-only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Render queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MediaTools</name>
    <message>
        <source>Install FFmpeg with “winget install Gyan.FFmpeg”, or choose its folder in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install FFmpeg with “brew install ffmpeg”, or choose its folder in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install FFmpeg (Debian and Ubuntu: “sudo apt install ffmpeg”, Fedora: “sudo dnf install ffmpeg”), or choose its folder in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program “%1” is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program “ffmpeg” does not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FFmpeg %1 is too old; %2 or newer is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This FFmpeg was built without the encoder “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The media worker “%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Circle Take again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MediaWorker</name>
    <message>
        <source>The media worker gave an answer that makes no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The media worker cannot be started: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Circle Take again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The media worker ended while it read this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading this file took too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a video file (MP4, MOV, MKV or WebM).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video file is damaged or cut off: its index cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no picture that can be decoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no sound that can be decoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clip is damaged: not all of it can be decoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clip is larger than this program accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clips differ and cannot be joined without encoding them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The installed FFmpeg libraries cannot encode this video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The media worker did not understand a request.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fountain, or a Chinese short-drama script as plain text or Markdown. The script stays as it is; the project keeps a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scripts (*.fountain *.spmd *.txt *.md);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder for the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is not empty. Choose another or a new name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayerView</name>
    <message>
        <source>%1 · circled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a shot to see its take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decoding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shot has no take yet. Press R to render it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finished take yet: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemModel</name>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemsView</name>
    <message>
        <source>No issues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>a path that begins with /</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a filter such as ?type=video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of at least 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of paths to the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a decimal such as &quot;0.01&quot;, or per_price_rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a code such as USD, or a path to one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a condition such as first_frame or !first_frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number not below min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a decimal in quotes such as &quot;0.05&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amount, or in and out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the seconds of a block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a code such as USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a member of a model&apos;s wire, which has no %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a known variable instead of %1; known are %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class A only where every submit says &quot;idempotent&quot;: &quot;key&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class B only with lookup and an idempotent submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class C only with lookup and client_reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class D only with a lookup that has batch.items and match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the clip is, here or in fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items and item_id, as more than one job is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected here: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the profile and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such key; known are %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value; this key is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from 0 to 10^12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date such as 2026-09-30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing; this version cannot do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the names in auth.secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1, the version of this format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small letters, digits, points and hyphens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address such as https://api.example.com/v1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile cannot be larger than 1 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands here twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a variable such as ${prompt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$when with $value, $each with $as and $value, $map with $table, or $cast with $value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object of words and their translations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a variable such as ${id}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectCommands</name>
    <message>
        <source>Open a project&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the script?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” replaces the script of this project. Scenes that read the same keep their shots and takes. You can undo it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scripts (*.fountain *.spmd *.txt *.md);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Render the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Render %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Render %n selected shot(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Retry what failed in the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry what failed in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assemble %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film (*.mp4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Circle Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Circle Take %1&lt;/b&gt;&lt;p&gt;Production desk for AI short dramas.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came from another folder or computer. Takes that wait in it may have been sent by the original already, so nothing is sent from here before you say so.

Shall this copy send what waits in it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Provider</name>
    <message>
        <source>The provider&apos;s address leads elsewhere: correct it; redirects are not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came instead of an answer (HTTP %1): check the provider&apos;s address and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s answer is cut off or is not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>list of lengths</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Nothing is queued. Select shots and press R, or render a whole episode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s bill shows it: count its price as spent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was not charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s bill does not show it: release its price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Render queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry %1 shots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) may have been charged and wait for your word.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>The provider &quot;%1&quot; is not set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it up again; the take waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its number was kept in the emergency file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended before the provider&apos;s answer was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fetched file is not whole, so it is fetched again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clip&apos;s file is missing or was cut short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is fetched again if the provider still has it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RenderDialog</name>
    <message>
        <source>Render</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the provider&apos;s profile says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 % of the provider&apos;s limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none; for example 25.00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shots without a good clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shots that failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All shots: another take of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · no key yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer draws the clips itself: animatics with scratch voices, for planning and review. They cost nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This provider needs a key: put it into Settings › Providers first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The budget is an amount such as 25.00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n take(s), %1 of film, %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Likely done in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than the budget leaves (%1): it will stop there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to render: every shot of this kind has what it needs, or is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Render %n shot(s) · %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewCommands</name>
    <message numerus="yes">
        <source>Retry %n shot(s) with…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SampleRun</name>
    <message>
        <source>Spring Festival</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SceneForm</name>
    <message>
        <source>Nobody is named in this scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beat: what the scene is for, in one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script, with the shot of each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeriesView</name>
    <message>
        <source>Find in the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Episodes, scenes and shots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Episodes and scenes appear here when a script is imported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price: not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws animatics on this computer: no key, no network, no cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a keychain the key can stand in the variable %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can be a key of this provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is in the system&apos;s keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an action first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has these keys already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharedFile</name>
    <message>
        <source>No temporary file could be made: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk for temporary files.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShotForm</name>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script lines of this shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt: exactly what is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change length</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change prompt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (%1 reserved)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stopped: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 running, %4 queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk refuses: nothing is submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StorageWatch</name>
    <message>
        <source>Nothing new is sent until the disk works again; then it goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than %1 MB are free on the project&apos;s disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space; then it goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The disk is full; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program keeps the project locked; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file is damaged (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project refuses the change (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file could not be used (%1); nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check free space, permissions and that the disk is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a backup, or repair the project from its clips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger holds amounts of several currencies, which cannot be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the budget in the currency of your provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest backup is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file is write-protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has the project open (process %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project&apos;s folder may not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project lies on another computer&apos;s disk, where it cannot be written safely. Copy it to this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project could not be read: there is no room for a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on this disk, or make the project writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older Circle Take wrote this project, and it cannot be brought up to date: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it once where it can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the project again when it can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project&apos;s file has gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring its disk or folder back, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder holds a project already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project&apos;s folder could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder does not hold a project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder with a file “project.circletake”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was written by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Circle Take (schema %1) wrote this project; it was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest Circle Take to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file holds a row in “%1” that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no script yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shot %1 is not in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 is not in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project holds no such thing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) of what would be removed still wait or are under way.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel them or wait for them, then remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number %1 is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over with the take.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>An id and a number above zero are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number %1 is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Episode %1 is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scene&apos;s episode is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shot&apos;s scene is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The take&apos;s shot is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A character needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoryModel</name>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Episode %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Episode %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubmitOutcome</name>
    <message>
        <source>The provider took it but gave it no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider answered with the number of another take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider took it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; the provider had not taken it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several jobs at the provider could be this take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found at the provider: it had been taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider had not taken it; it is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider called back: it had been taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be asked about a submit whose answer was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the provider&apos;s own list, then say whether it was charged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeLife</name>
    <message>
        <source>Waits for its turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sent to the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider works on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider says: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished at the provider; the clip is being fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetched; being looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clip is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been taken and charged, and is not sent again by itself. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider is asked to end it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person found that it was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person found that it was not charged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeList</name>
    <message>
        <source>No take yet. Press R to render this shot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the provider once more for this clip, which may be paid already. Costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider said: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeState</name>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tone</name>
    <message>
        <source>neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joyful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fearful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>surprised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solemn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mysterious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>romantic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>triumphant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>playful</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Circle Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From script to shots to rendered, reviewed, assembled film. No finished clip is lost, and nothing is paid twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Render the sample episode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs no key and no network: this computer draws every shot as an animatic, with scratch voices. The first clip is there in seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from a script…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can also drop a script (Fountain, or a Chinese short-drama script as text) on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circletake::desktop::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Render</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circletake::media</name>
    <message>
        <source>The clip is damaged: %1 of %2 pictures can be decoded, %3 places are broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clip does not say how many pictures a second it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clip lasts %1 s; %2 s were asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clip has another shape than was asked for: %1 instead of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clip is smaller than was asked for: %1 instead of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clip is black throughout: at most %1 % of a picture is lit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clip is frozen throughout: none of its %1 pictures differs from the first by more than %2 levels of 255.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clip has no sound, but the shot has dialogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clip is silent throughout, but the shot has dialogue: its loudest moment is %1 dB.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circletake::providers</name>
    <message>
        <source>The provider refused the key: check the key of this provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has no credit left: add some at the provider, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account may not do this: check its plan, region and access to the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider refused the content: change the prompt, or try another provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider cannot use this request: change the shot or the model&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not know this job or model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests: the route slows down and goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many jobs at once: the route slows down and goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider has a passing fault: it will be asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be told whether the provider took this: nothing is sent again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider could not make this clip: retry, or change the shot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The budget does not allow this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not take the file: check free space and permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s address was not found: check the network and the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers at the provider&apos;s address: check the network and the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s certificate cannot be trusted: check the address, this computer&apos;s date and the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy refused the connection: check the system&apos;s proxy settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection ended before the answer was whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is larger than an answer can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is not allowed: only https, or this computer itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circletake::workspace</name>
    <message>
        <source>A shot lasts 5 to 30 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a take of the shot itself can be circled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line of a scene belongs to one shot, in the order of the script.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
