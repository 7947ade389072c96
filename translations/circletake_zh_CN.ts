<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Actions</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>镜头</translation>
    </message>
    <message>
        <source>Render</source>
        <translation>渲染</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审片</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>New project from a script…</source>
        <translation>从剧本新建项目…</translation>
    </message>
    <message>
        <source>Makes a project folder out of a screenplay.</source>
        <translation>用一份剧本建立项目文件夹。</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>打开项目…</translation>
    </message>
    <message>
        <source>Open the sample episode</source>
        <translation>打开示例剧集</translation>
    </message>
    <message>
        <source>Opens a finished script to try everything on.</source>
        <translation>打开一份现成的剧本，可以试用全部功能。</translation>
    </message>
    <message>
        <source>Import a new version of the script…</source>
        <translation>导入剧本新版本…</translation>
    </message>
    <message>
        <source>Scenes that read the same keep their shots and takes.</source>
        <translation>内容不变的场保留原有的镜头和各条。</translation>
    </message>
    <message>
        <source>Assemble the episode…</source>
        <translation>合成本集…</translation>
    </message>
    <message>
        <source>Joins the circled takes, else the newest good ones, to one film.</source>
        <translation>把各镜头的选用条（没有则取最新的可用条）合成一部成片。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Cost report…</source>
        <translation>费用报告…</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>关闭项目</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Shows only the shots that have the words.</source>
        <translation>只显示包含这些文字的镜头。</translation>
    </message>
    <message>
        <source>Find an action…</source>
        <translation>查找操作…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>键盘快捷键…</translation>
    </message>
    <message>
        <source>Insert a shot</source>
        <translation>插入镜头</translation>
    </message>
    <message>
        <source>Split the shot</source>
        <translation>拆分镜头</translation>
    </message>
    <message>
        <source>Merge with the next shot</source>
        <translation>与下一个镜头合并</translation>
    </message>
    <message>
        <source>Move the shot up</source>
        <translation>上移镜头</translation>
    </message>
    <message>
        <source>Move the shot down</source>
        <translation>下移镜头</translation>
    </message>
    <message>
        <source>Remove the shot</source>
        <translation>删除镜头</translation>
    </message>
    <message>
        <source>Render what is missing</source>
        <translation>渲染缺少的镜头</translation>
    </message>
    <message>
        <source>Pause rendering</source>
        <translation>暂停渲染</translation>
    </message>
    <message>
        <source>Nothing new is sent; what is under way is finished and kept.</source>
        <translation>不再提交新的任务；进行中的会完成并保留。</translation>
    </message>
    <message>
        <source>Cancel what is queued or under way</source>
        <translation>取消排队和进行中的任务</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Play backwards</source>
        <translation>倒放</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Play forwards, faster each time</source>
        <translation>正放，每按一次加快一档</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>上一帧</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>下一帧</translation>
    </message>
    <message>
        <source>Previous shot</source>
        <translation>上一个镜头</translation>
    </message>
    <message>
        <source>Next shot</source>
        <translation>下一个镜头</translation>
    </message>
    <message>
        <source>Show take 1</source>
        <translation>显示第 1 条</translation>
    </message>
    <message>
        <source>Show take 2</source>
        <translation>显示第 2 条</translation>
    </message>
    <message>
        <source>Show take 3</source>
        <translation>显示第 3 条</translation>
    </message>
    <message>
        <source>Show take 4</source>
        <translation>显示第 4 条</translation>
    </message>
    <message>
        <source>Show take 5</source>
        <translation>显示第 5 条</translation>
    </message>
    <message>
        <source>Show take 6</source>
        <translation>显示第 6 条</translation>
    </message>
    <message>
        <source>Show take 7</source>
        <translation>显示第 7 条</translation>
    </message>
    <message>
        <source>Show take 8</source>
        <translation>显示第 8 条</translation>
    </message>
    <message>
        <source>Show take 9</source>
        <translation>显示第 9 条</translation>
    </message>
    <message>
        <source>Two takes side by side</source>
        <translation>两条并排对比</translation>
    </message>
    <message>
        <source>Wipe between two takes</source>
        <translation>两条划像对比</translation>
    </message>
    <message>
        <source>Circle the take</source>
        <translation>圈选本条</translation>
    </message>
    <message>
        <source>The circled take goes into the episode.</source>
        <translation>圈选的条会用进本集成片。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Makes a new take of the shot; the old ones stay.</source>
        <translation>给镜头再做一条；原有的各条保留。</translation>
    </message>
    <message>
        <source>Retry with…</source>
        <translation>换参数重试…</translation>
    </message>
    <message>
        <source>Makes a new take with another prompt, provider or sound.</source>
        <translation>换用别的提示词、服务商或声音再做一条。</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>A shot on hold is left out when many are rendered.</source>
        <translation>批量渲染时跳过搁置的镜头。</translation>
    </message>
    <message>
        <source>Note at this frame</source>
        <translation>在当前帧写备注</translation>
    </message>
    <message>
        <source>Next shot that nobody decided on</source>
        <translation>下一个未审的镜头</translation>
    </message>
    <message>
        <source>Failed only</source>
        <translation>只看失败</translation>
    </message>
    <message>
        <source>Unreviewed only</source>
        <translation>只看未审</translation>
    </message>
    <message>
        <source>Board of cards</source>
        <translation>卡片视图</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格视图</translation>
    </message>
    <message>
        <source>Larger cards</source>
        <translation>放大卡片</translation>
    </message>
    <message>
        <source>Smaller cards</source>
        <translation>缩小卡片</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>About Circle Take</source>
        <translation>关于 Circle Take</translation>
    </message>
    <message>
        <source>Subtitles, shot list or timeline of the episode for other programs.</source>
        <translation>为其他软件导出本集的字幕、镜头表或时间线。</translation>
    </message>
    <message>
        <source>What every episode and provider cost, as a page or for a spreadsheet.</source>
        <translation>各集和各服务商的花费，可存为网页或电子表格。</translation>
    </message>
    <message>
        <source>All keys by group, to be searched and changed.</source>
        <translation>按组列出全部快捷键，可查找和更改。</translation>
    </message>
    <message>
        <source>Retry what failed…</source>
        <translation>重试失败的镜头…</translation>
    </message>
    <message>
        <source>Budgets…</source>
        <translation>预算…</translation>
    </message>
    <message>
        <source>Limits of the series and its episodes: warns at 80 %, stops at 100 %.</source>
        <translation>全剧和各集的上限：达到 80% 时警告，100% 时停止。</translation>
    </message>
    <message>
        <source>Produce the episode…</source>
        <translation>制作整集…</translation>
    </message>
    <message>
        <source>Plans what has no shots, renders what has no clip, assembles the film.</source>
        <translation>给没有镜头的场景分镜，渲染缺少的片段，合成成片。</translation>
    </message>
    <message>
        <source>Make missing voices</source>
        <translation>生成缺少的配音</translation>
    </message>
    <message>
        <source>Gives the lines of the episode their voices, and its shots their lengths.</source>
        <translation>为本集的台词配音，并据此确定镜头时长。</translation>
    </message>
    <message>
        <source>Music and ambience…</source>
        <translation>音乐与环境声…</translation>
    </message>
    <message>
        <source>What lies under the speech of the episode.</source>
        <translation>本集对白之下的声音。</translation>
    </message>
    <message>
        <source>Out of date only</source>
        <translation>只看过期</translation>
    </message>
    <message>
        <source>Takes made before a change of cast, style, references or prompt.</source>
        <translation>在角色、风格、参考图或提示词改动之前做的条。</translation>
    </message>
    <message>
        <source>Plan storyboard…</source>
        <translation>规划分镜…</translation>
    </message>
    <message>
        <source>Breaks scenes into shots, by rule or by a language model; shots set by hand stay.</source>
        <translation>按规则或由语言模型把场次拆成镜头；手工设定的镜头保留。</translation>
    </message>
    <message>
        <source>Enhance script…</source>
        <translation>润色剧本…</translation>
    </message>
    <message>
        <source>A language model proposes additions; nothing changes before you accept it.</source>
        <translation>由语言模型提出补充建议；在您接受之前，什么都不会改动。</translation>
    </message>
    <message>
        <source>Proposals for the script</source>
        <translation>剧本建议</translation>
    </message>
    <message>
        <source>What a language model proposed, beside the author&apos;s lines.</source>
        <translation>语言模型的建议，与作者原文并排显示。</translation>
    </message>
    <message>
        <source>Lip sync…</source>
        <translation>口型同步…</translation>
    </message>
    <message>
        <source>Moves the mouths of clips by their voices; the clips themselves stay.</source>
        <translation>按配音让片段中的口型动起来；原片段保留不变。</translation>
    </message>
    <message>
        <source>Face models…</source>
        <translation>人脸模型…</translation>
    </message>
    <message>
        <source>Installs what the consistency meter needs to compare faces.</source>
        <translation>安装一致性测量比较人脸所需的文件。</translation>
    </message>
</context>
<context>
    <name>Animatic</name>
    <message>
        <source>Rendering was stopped.</source>
        <translation>渲染已停止。</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Change %1: there is no such line; the numbers are those in [ ].</source>
        <translation>修改 %1：没有这一行；行号以 [ ] 中的为准。</translation>
    </message>
    <message>
        <source>Change %1: text is missing.</source>
        <translation>修改 %1：缺少文字。</translation>
    </message>
    <message>
        <source>Change %1: write text in the language of the script.</source>
        <translation>修改 %1：文字应使用剧本的语言。</translation>
    </message>
    <message>
        <source>Change %1: that line cannot be replaced.</source>
        <translation>修改 %1：这一行不能替换。</translation>
    </message>
    <message>
        <source>Change %1: the script says that already.</source>
        <translation>修改 %1：剧本里已有这句话。</translation>
    </message>
    <message>
        <source>Change %1: an earlier change does the same.</source>
        <translation>修改 %1：前面的修改已做了同样的事。</translation>
    </message>
    <message>
        <source>The answer was cut off inside the first change; be briefer.</source>
        <translation>回答在第一条修改处中断；应更简短。</translation>
    </message>
    <message>
        <source>There was no object with a list “changes” in the answer.</source>
        <translation>回答中没有带“changes”列表的对象。</translation>
    </message>
    <message>
        <source>The answer was empty.</source>
        <translation>回答为空。</translation>
    </message>
    <message>
        <source>Shot %1: %2 “%3” is none of %4.</source>
        <translation>镜头 %1：%2 的“%3”不在可用值之列（%4）。</translation>
    </message>
    <message>
        <source>Shot %1: action_description is missing.</source>
        <translation>镜头 %1：缺少 action_description（动作描述）。</translation>
    </message>
    <message>
        <source>Shot %1: “%2” is not in &lt;cast&gt;; use the names there, and leave out others.</source>
        <translation>镜头 %1：“%2”不在角色表中；只能使用表中的名字。</translation>
    </message>
    <message>
        <source>Shot %1: lines must be a list of line numbers.</source>
        <translation>镜头 %1：lines 必须是行号列表。</translation>
    </message>
    <message>
        <source>Shot %1: there is no line %2 to cover; the numbers are those in [ ].</source>
        <translation>镜头 %1：没有可用的第 %2 行；行号以 [ ] 中的为准。</translation>
    </message>
    <message>
        <source>Line %1 is in shots %2 and %3; every line belongs to one shot.</source>
        <translation>第 %1 行同时出现在镜头 %2 和 %3 中；每行只属于一个镜头。</translation>
    </message>
    <message>
        <source>Shot %1: line %2 stands before line %3 of an earlier shot; keep the script&apos;s order.</source>
        <translation>镜头 %1：第 %2 行排在前面镜头的第 %3 行之前；应保持剧本顺序。</translation>
    </message>
    <message>
        <source>Shot %1: duration “%2” is not within %3 to %4 seconds.</source>
        <translation>镜头 %1：时长“%2”不在 %3 到 %4 秒之间。</translation>
    </message>
    <message>
        <source>Shot %1: duration (missing) is not within %2 to %3 seconds.</source>
        <translation>镜头 %1：缺少时长（应为 %2 到 %3 秒）。</translation>
    </message>
    <message>
        <source>unused_lines must be a list of line numbers.</source>
        <translation>unused_lines 必须是行号列表。</translation>
    </message>
    <message>
        <source>Line %1 is spoken and cannot be left out.</source>
        <translation>第 %1 行是台词，不能略去。</translation>
    </message>
    <message>
        <source>Write action_description in the language of the script.</source>
        <translation>action_description（动作描述）应使用剧本的语言。</translation>
    </message>
    <message>
        <source>More than %1 shots; %2 to %3 are asked for.</source>
        <translation>超过 %1 个镜头；要求 %2 到 %3 个。</translation>
    </message>
    <message>
        <source>%1 shots; %2 to %3 are asked for.</source>
        <translation>%1 个镜头；要求 %2 到 %3 个。</translation>
    </message>
    <message>
        <source>In no shot: line %1.</source>
        <translation>不在任何镜头中：第 %1 行。</translation>
    </message>
    <message>
        <source>The answer was cut off after %1 shots; be briefer.</source>
        <translation>回答在第 %1 个镜头后中断；应更简短。</translation>
    </message>
    <message>
        <source>The answer was cut off inside the first shot; be briefer.</source>
        <translation>回答在第一个镜头处中断；应更简短。</translation>
    </message>
    <message>
        <source>There was no JSON object in the answer.</source>
        <translation>回答中没有 JSON 对象。</translation>
    </message>
    <message>
        <source>The object has no list “shots” of objects.</source>
        <translation>对象中没有“shots”列表。</translation>
    </message>
</context>
<context>
    <name>AssembleDialog</name>
    <message>
        <source>Assemble an episode</source>
        <translation>合成一集</translation>
    </message>
    <message>
        <source>&amp;Episode</source>
        <translation>集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Shots without a good clip show their &amp;animatic</source>
        <translation>没有可用片段的镜头用动态分镜代替(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Subtitles in the picture (takes longer: every clip is encoded anew)</source>
        <translation>把字幕压进画面(&amp;S)（较慢：每个片段都要重新编码）</translation>
    </message>
</context>
<context>
    <name>BudgetDialog</name>
    <message>
        <source>Budgets</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Limits are in</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Budgets of the series and its episodes</source>
        <translation>全剧和各集的预算</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>花费</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
</context>
<context>
    <name>BudgetGuard</name>
    <message>
        <source>Raise the budget, or cancel what waits.</source>
        <translation>提高预算，或取消等待中的任务。</translation>
    </message>
    <message>
        <source>This take has no known price, so it cannot be held against the budget.</source>
        <translation>本条价格未知，无法计入预算。</translation>
    </message>
    <message>
        <source>Choose another model, or take the budget away.</source>
        <translation>换一个模型，或取消预算。</translation>
    </message>
    <message>
        <source>The budget is in %1, but this provider&apos;s prices are in %2.</source>
        <translation>预算使用的货币是 %1，而该服务商以 %2 计价。</translation>
    </message>
    <message>
        <source>Set the budget in the currency of the prices.</source>
        <translation>把预算改成计价所用的货币。</translation>
    </message>
    <message>
        <source>The series&apos; budget has %1 left, and this take may cost %2.</source>
        <translation>全剧预算还剩 %1，而本条最多可能花费 %2。</translation>
    </message>
    <message>
        <source>The episode&apos;s budget has %1 left, and this take may cost %2.</source>
        <translation>本集预算还剩 %1，而本条最多可能花费 %2。</translation>
    </message>
</context>
<context>
    <name>BudgetUse</name>
    <message>
        <source>Spent %1 + %2 reserved</source>
        <translation>已花费 %1，预留 %2</translation>
    </message>
    <message>
        <source>Spent %1</source>
        <translation>已花费 %1</translation>
    </message>
    <message>
        <source>Spent %1 + %2 reserved of %3</source>
        <translation>已花费 %1，预留 %2，预算 %3</translation>
    </message>
    <message>
        <source>Spent %1 of %2</source>
        <translation>已花费 %1，预算 %2</translation>
    </message>
</context>
<context>
    <name>CallbackDesk</name>
    <message>
        <source>The project is being closed.</source>
        <translation>项目正在关闭。</translation>
    </message>
    <message>
        <source>A callback could not be stored.</source>
        <translation>有一个回调未能存下。</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>extreme wide shot</source>
        <translation>大远景</translation>
    </message>
    <message>
        <source>wide shot</source>
        <translation>远景</translation>
    </message>
    <message>
        <source>full shot</source>
        <translation>全景</translation>
    </message>
    <message>
        <source>medium wide shot</source>
        <translation>中全景</translation>
    </message>
    <message>
        <source>medium shot</source>
        <translation>中景</translation>
    </message>
    <message>
        <source>medium close-up</source>
        <translation>近景</translation>
    </message>
    <message>
        <source>close-up</source>
        <translation>特写</translation>
    </message>
    <message>
        <source>extreme close-up</source>
        <translation>大特写</translation>
    </message>
    <message>
        <source>insert shot</source>
        <translation>插入镜头</translation>
    </message>
    <message>
        <source>eye level</source>
        <translation>平视</translation>
    </message>
    <message>
        <source>high angle</source>
        <translation>俯拍</translation>
    </message>
    <message>
        <source>low angle</source>
        <translation>仰拍</translation>
    </message>
    <message>
        <source>overhead</source>
        <translation>顶拍</translation>
    </message>
    <message>
        <source>over the shoulder</source>
        <translation>过肩</translation>
    </message>
    <message>
        <source>point of view</source>
        <translation>主观视角</translation>
    </message>
    <message>
        <source>side angle</source>
        <translation>侧拍</translation>
    </message>
    <message>
        <source>dutch angle</source>
        <translation>倾斜构图</translation>
    </message>
    <message>
        <source>static camera</source>
        <translation>固定镜头</translation>
    </message>
    <message>
        <source>slow push in</source>
        <translation>缓推</translation>
    </message>
    <message>
        <source>slow pull out</source>
        <translation>缓拉</translation>
    </message>
    <message>
        <source>pan left</source>
        <translation>左摇</translation>
    </message>
    <message>
        <source>pan right</source>
        <translation>右摇</translation>
    </message>
    <message>
        <source>tilt up</source>
        <translation>上摇</translation>
    </message>
    <message>
        <source>tilt down</source>
        <translation>下摇</translation>
    </message>
    <message>
        <source>truck left</source>
        <translation>左移</translation>
    </message>
    <message>
        <source>truck right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>following shot</source>
        <translation>跟拍</translation>
    </message>
    <message>
        <source>crane up</source>
        <translation>升镜头</translation>
    </message>
    <message>
        <source>orbiting camera</source>
        <translation>环绕</translation>
    </message>
    <message>
        <source>handheld camera</source>
        <translation>手持</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Render</source>
        <translation>渲染</translation>
    </message>
    <message>
        <source>Render · %1</source>
        <translation>渲染 · %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Retry · %1</source>
        <translation>重试 · %1</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>等待提交</translation>
    </message>
    <message>
        <source>%1 · usually %2</source>
        <translation>%1 · 通常 %2</translation>
    </message>
    <message>
        <source>%1 · usually %2 to %3</source>
        <translation>%1 · 通常 %2 至 %3</translation>
    </message>
    <message>
        <source>take %1 of %2</source>
        <translation>第 %1 条，共 %2 条</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The provider said: %1</source>
        <translation>服务商说：%1</translation>
    </message>
    <message>
        <source>Out of date: made before a change of cast, style, references or prompt.</source>
        <translation>已过期：在角色、风格、参考图或提示词改动之前做的。</translation>
    </message>
    <message>
        <source>Held by likeness: %1</source>
        <translation>因相似度暂留：%1</translation>
    </message>
    <message>
        <source>Likeness: %1</source>
        <translation>相似度：%1</translation>
    </message>
    <message>
        <source>Circle the take to use it all the same.</source>
        <translation>若仍要使用，请圈定这一条。</translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <source>Slate</source>
        <translation>场记号</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>条</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>镜头语言</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>台词</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>条数</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>提交次数</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Elapsed / usual</source>
        <translation>已用 / 通常</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>May have cost</source>
        <translation>可能的花费</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>得到的消息</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>最多 %1</translation>
    </message>
</context>
<context>
    <name>ClipEncoder</name>
    <message>
        <source>A clip of this size or length cannot be made.</source>
        <translation>无法制作这种尺寸或时长的片段。</translation>
    </message>
    <message>
        <source>More frames came than the clip has.</source>
        <translation>送来的帧数超过了片段的帧数。</translation>
    </message>
    <message>
        <source>A frame has another size than its clip.</source>
        <translation>有一帧的尺寸与片段不符。</translation>
    </message>
    <message>
        <source>There is no frame yet to hold.</source>
        <translation>还没有可以保持的帧。</translation>
    </message>
</context>
<context>
    <name>ClipInspector</name>
    <message>
        <source>The clip is damaged: %1 of %2 pictures can be decoded, %3 places are broken.</source>
        <translation>片段已损坏：共 %2 帧，可解码 %1 帧，损坏 %3 处。</translation>
    </message>
    <message>
        <source>The clip does not say how many pictures a second it has.</source>
        <translation>片段没有标明帧率。</translation>
    </message>
    <message>
        <source>The clip lasts %1 s; %2 s were asked for.</source>
        <translation>片段时长为 %1 秒，要求的是 %2 秒。</translation>
    </message>
    <message>
        <source>The clip has another shape than was asked for: %1 instead of %2.</source>
        <translation>片段的画幅与要求不符：实际为 %1，要求为 %2。</translation>
    </message>
    <message>
        <source>The clip is smaller than was asked for: %1 instead of %2.</source>
        <translation>片段的尺寸小于要求：实际为 %1，要求为 %2。</translation>
    </message>
    <message>
        <source>The clip is black throughout: at most %1 % of a picture is lit.</source>
        <translation>片段全程黑屏：每帧最多只有 %1% 的画面有亮度。</translation>
    </message>
    <message>
        <source>The clip is frozen throughout: none of its %1 pictures differs from the first by more than %2 levels of 255.</source>
        <translation>片段全程静止：共 %1 帧，与第一帧的差别都不超过 %2 级（满级 255）。</translation>
    </message>
    <message>
        <source>The clip has no sound, but the shot has dialogue.</source>
        <translation>片段没有声音，但这个镜头有台词。</translation>
    </message>
    <message>
        <source>The clip is silent throughout, but the shot has dialogue: its loudest moment is %1 dB.</source>
        <translation>片段全程无声，但这个镜头有台词：最响处仅 %1 dB。</translation>
    </message>
</context>
<context>
    <name>ClipSidecar</name>
    <message>
        <source>This is not the description of a clip.</source>
        <translation>这不是片段的说明文件。</translation>
    </message>
    <message>
        <source>A newer version wrote this description of a clip.</source>
        <translation>这份片段说明由更新的版本写成。</translation>
    </message>
    <message>
        <source>The description of the clip is incomplete.</source>
        <translation>片段的说明不完整。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>“%1”是多余的参数。</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 需要 %2 到 %3 之间的整数，而不是“%4”。</translation>
    </message>
    <message>
        <source>--%1 takes an amount such as 12.50, not “%2”.</source>
        <translation>--%1 需要 12.50 这样的金额，而不是“%2”。</translation>
    </message>
    <message>
        <source>Say which one with --episode N.</source>
        <translation>请用 --episode N 指明是哪一集。</translation>
    </message>
    <message>
        <source>%1: %2 shots, %3 frames, %4 s</source>
        <translation>%1：%2 个镜头，%3 帧，%4 秒</translation>
    </message>
    <message>
        <source>There is no take “%1”; a take&apos;s slate looks like EP01-SC012-SH030-T2.</source>
        <translation>没有“%1”这一条；条的场记号形如 EP01-SC012-SH030-T2。</translation>
    </message>
    <message>
        <source>%1 is circled.</source>
        <translation>已圈选 %1。</translation>
    </message>
    <message>
        <source>%1 is resolved.</source>
        <translation>已认定 %1 的结果。</translation>
    </message>
    <message>
        <source>--script FILE is missing.</source>
        <translation>缺少 --script FILE。</translation>
    </message>
    <message>
        <source>%1: %2 episodes, %3 scenes, %4 script lines unused</source>
        <translation>%1：%2 集，%3 场，剧本中有 %4 行未采用</translation>
    </message>
    <message>
        <source>%1 scenes planned by rule into %2 shots</source>
        <translation>已按规则将 %1 场分成 %2 个镜头</translation>
    </message>
    <message>
        <source>needs no key</source>
        <translation>无需密钥</translation>
    </message>
    <message>
        <source>key found</source>
        <translation>已有密钥</translation>
    </message>
    <message>
        <source>no key: set %1</source>
        <translation>没有密钥：请设置 %1</translation>
    </message>
    <message>
        <source>Say: providers check ID.</source>
        <translation>请写：providers check ID。</translation>
    </message>
    <message>
        <source>There is no shot “%1”; a slate looks like EP01-SC012-SH030.</source>
        <translation>没有镜头“%1”；场记号形如 EP01-SC012-SH030。</translation>
    </message>
    <message>
        <source>Interrupted. What was accepted is kept; run the same command again to go on.</source>
        <translation>已中断。已受理的任务会保留；再次运行同一命令即可继续。</translation>
    </message>
    <message>
        <source>Serving until Ctrl+C.</source>
        <translation>正在提供服务，按 Ctrl+C 结束。</translation>
    </message>
    <message>
        <source>Close the other program, or work on a copy.</source>
        <translation>请关闭另一个程序，或在副本上工作。</translation>
    </message>
    <message>
        <source>There is no episode %1.</source>
        <translation>没有第 %1 集。</translation>
    </message>
    <message>
        <source>circletake status DIR lists the episodes.</source>
        <translation>circletake status DIR 可列出各集。</translation>
    </message>
    <message>
        <source>%1  %2 scenes, %3 shots, %4 with a good clip, %5 circled</source>
        <translation>%1  %2 场，%3 个镜头，%4 个有可用片段，%5 个已圈选</translation>
    </message>
    <message>
        <source>circletake [--sample | PROJECT]   opens the window</source>
        <translation>circletake [--sample | PROJECT]   打开窗口</translation>
    </message>
    <message>
        <source>Every command takes --json: one JSON object on standard output, progress on standard error.
Exit codes: 0 done, 1 failed, 2 wrong usage, 3 some takes failed or are unknown, 4 stopped by the budget,
130 interrupted. Keys come from the system&apos;s keychain or the variable that the provider&apos;s profile names.</source>
        <translation>每个命令都接受 --json：标准输出给出一个 JSON 对象，进度写到标准错误。
退出码：0 完成，1 失败，2 用法错误，3 部分条失败或结果不明，4 因预算停止，
130 被中断。密钥取自系统钥匙串，或服务商配置中指定的环境变量。</translation>
    </message>
    <message>
        <source>Makes a project out of a script.</source>
        <translation>用剧本建立项目。</translation>
    </message>
    <message>
        <source>Renders shots that have no good clip.</source>
        <translation>渲染没有可用片段的镜头。</translation>
    </message>
    <message>
        <source>Says where every episode stands, and what waits for a person.</source>
        <translation>列出每一集的进展，以及等待人工处理的事项。</translation>
    </message>
    <message>
        <source>Circles a take: it goes into the episode.</source>
        <translation>圈选一条：它会用进本集成片。</translation>
    </message>
    <message>
        <source>Joins circled (else newest good) takes into the episode&apos;s film.</source>
        <translation>把选用条（没有则取最新的可用条）合成本集成片。</translation>
    </message>
    <message>
        <source>Writes subtitles, shot lists and timelines.</source>
        <translation>写出字幕、镜头表和时间线。</translation>
    </message>
    <message>
        <source>Writes what it cost and how it went.</source>
        <translation>写出费用和执行情况的报告。</translation>
    </message>
    <message>
        <source>Serves the built-in provider until interrupted.</source>
        <translation>运行内置服务商，直到被中断。</translation>
    </message>
    <message>
        <source>Lists providers with their prices, or tries one.</source>
        <translation>列出服务商及其价格，或测试其中一个。</translation>
    </message>
    <message>
        <source>--format takes %1, and --out a file.</source>
        <translation>--format 后面写 %1，--out 后面写文件。</translation>
    </message>
    <message>
        <source>%1, %2 of unknown outcome wait for a person</source>
        <comment>an episode</comment>
        <translation>%1，%2 条结果不明，等待人工认定</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from 1 on, not “%2”.</source>
        <translation>--%1 需要不小于 1 的整数，而不是“%2”。</translation>
    </message>
    <message>
        <source>circletake --help lists the commands.</source>
        <translation>circletake --help 可列出全部命令。</translation>
    </message>
    <message>
        <source>There is no display to open the window on.</source>
        <translation>没有可以打开窗口的显示器。</translation>
    </message>
    <message>
        <source>There is no such command or project.</source>
        <translation>没有这个命令或项目。</translation>
    </message>
    <message>
        <source>There are no shots to render.</source>
        <translation>没有可以渲染的镜头。</translation>
    </message>
    <message>
        <source>circletake plan DIR breaks the scenes into shots.</source>
        <translation>circletake plan DIR 可为各场规划分镜。</translation>
    </message>
    <message>
        <source>--callback-url needs --callback-port, the port of this computer that it is forwarded to.</source>
        <translation>--callback-url 需要配合 --callback-port，即它转发到的本机端口。</translation>
    </message>
    <message>
        <source>%1 cannot reach a port of this computer by itself.</source>
        <translation>%1 无法直接访问本机的端口。</translation>
    </message>
    <message>
        <source>Give --callback-url, an address that is forwarded to the port, or leave both out: polls are enough.</source>
        <translation>请用 --callback-url 给出转发到该端口的地址，或两者都不写：靠轮询就够了。</translation>
    </message>
    <message>
        <source>Callbacks are received at %1</source>
        <translation>在 %1 接收回调</translation>
    </message>
    <message>
        <source>Ends a take whose outcome is unknown, or asks its provider once more.</source>
        <translation>为结果不明的一条认定结果，或再次询问服务商。</translation>
    </message>
    <message>
        <source>Rebuilds a lost or damaged project file from its backups and clips.</source>
        <translation>用备份和片段重建丢失或损坏的项目文件。</translation>
    </message>
    <message>
        <source>No backup was sound: rebuilt from the clips alone.</source>
        <translation>没有完好的备份：仅用片段重建。</translation>
    </message>
    <message>
        <source>Rebuilt from the backup %1.</source>
        <translation>已用备份 %1 重建。</translation>
    </message>
    <message>
        <source>Takes that came back with their clips: %1</source>
        <translation>随片段找回的条：%1</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1</source>
        <translation>损坏的文件保留为 %1</translation>
    </message>
    <message>
        <source>Say one of charged, not-charged and collect.</source>
        <translation>请写 charged（已扣费）、not-charged（未扣费）或 collect（取回）之一。</translation>
    </message>
    <message>
        <source>%1 was found; its clip is here.</source>
        <translation>已找到 %1，片段已取回。</translation>
    </message>
    <message>
        <source>%1 was not found. Look at the provider&apos;s own list, then say charged or not-charged.</source>
        <translation>没有找到 %1。请查看服务商自己的任务列表，再写 charged（已扣费）或 not-charged（未扣费）。</translation>
    </message>
    <message>
        <source>%1 is now: %2</source>
        <translation>%1 现在的状态：%2</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Language models</source>
        <translation>语言模型</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>配音</translation>
    </message>
    <message>
        <source>Lip sync</source>
        <translation>口型同步</translation>
    </message>
    <message>
        <source>Breaks scenes into shots, by rule or by a language model.</source>
        <translation>按规则或用语言模型把场拆成镜头。</translation>
    </message>
    <message>
        <source>Lets a language model propose changes to the script; none is made unless accepted.</source>
        <translation>让语言模型对剧本提出修改建议；未经采纳不做任何修改。</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>在“%1”之前</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>在“%1”之后</translation>
    </message>
    <message>
        <source>%1 scenes asked about, %2 changes accepted (%3)</source>
        <translation>询问了 %1 场，采纳了 %2 处修改（%3）</translation>
    </message>
    <message>
        <source>%1 scenes planned by %2, %3 by rule, into %4 shots (%5)</source>
        <translation>%2 规划了 %1 场，按规则规划了 %3 场，共 %4 个镜头（%5）</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>正在规划</translation>
    </message>
    <message>
        <source>Enhancing</source>
        <translation>正在润色</translation>
    </message>
    <message>
        <source>Interrupted. What came in is kept; run the same command again to go on.</source>
        <translation>已中断。已收到的内容都已保留；再次运行同一命令即可继续。</translation>
    </message>
    <message>
        <source>Gives spoken lines their voices, and shots the lengths that these ask for.</source>
        <translation>为台词配音，并让镜头时长与之相配。</translation>
    </message>
    <message>
        <source>Lays music or ambience under an episode, or takes all of it out.</source>
        <translation>为一集铺上音乐或环境声，或全部撤下。</translation>
    </message>
    <message>
        <source>An --episode is needed, and --file or --clear.</source>
        <translation>需要 --episode，以及 --file 或 --clear。</translation>
    </message>
    <message>
        <source>%1 of %2 lines spoken, %3 s</source>
        <translation>%2 句台词中已配音 %1 句，共 %3 秒</translation>
    </message>
    <message>
        <source>--only takes missing or all, not “%1”.</source>
        <translation>--only 只接受 missing 或 all，而不是“%1”。</translation>
    </message>
    <message>
        <source>%1 of %2 lines have a new voice, %3 s of speech</source>
        <translation>%2 句台词中有 %1 句有了新配音，语音共 %3 秒</translation>
    </message>
    <message>
        <source>Says in words and pictures how a character, a place or the series looks.</source>
        <translation>用文字和图片说明角色、地点或全剧的样子。</translation>
    </message>
    <message>
        <source>Nobody in this series is called “%1”.</source>
        <translation>剧中没有人叫“%1”。</translation>
    </message>
    <message>
        <source>circletake status DIR --json lists the cast.</source>
        <translation>circletake status DIR --json 会列出全部角色。</translation>
    </message>
    <message>
        <source>No scene is at “%1”.</source>
        <translation>没有哪一场在“%1”。</translation>
    </message>
    <message>
        <source>Name the place as the headings of the script do.</source>
        <translation>请按剧本场景标题里的写法填写地点。</translation>
    </message>
    <message>
        <source>One of --character, --place and --style is needed, and --words or --reference.</source>
        <translation>需要 --character、--place、--style 之一，以及 --words 或 --reference。</translation>
    </message>
    <message numerus="yes">
        <source>Kept, with %n reference picture(s).</source>
        <translation>
            <numerusform>已保存，含 %n 张参考图。</numerusform>
        </translation>
    </message>
    <message>
        <source>--only takes failed, missing, stale or all, not “%1”.</source>
        <translation>--only 可填 failed、missing、stale 或 all，不能是“%1”。</translation>
    </message>
    <message>
        <source>No lip sync: the service of these clips moves no mouths, and --lipsync names no other.</source>
        <translation>未做口型同步：这些片段的服务不提供口型同步，--lipsync 也没有指定其他服务。</translation>
    </message>
    <message>
        <source>Lip sync of %1 shots by %2</source>
        <translation>由 %2 为 %1 个镜头做口型同步</translation>
    </message>
    <message>
        <source>--through takes %1, not “%2”.</source>
        <translation>--through 只接受 %1，不接受“%2”。</translation>
    </message>
    <message>
        <source>Moves the mouths of clips by the voices of their shots; both takes are kept.</source>
        <translation>按镜头的配音让片段中的口型动起来；两条都保留。</translation>
    </message>
    <message>
        <source>Plans, speaks, renders, lip-syncs and assembles what is not done yet.</source>
        <translation>把尚未完成的部分依次分镜、配音、渲染、口型同步并合成。</translation>
    </message>
    <message>
        <source>Measures how like their reference pictures the characters are, shot by shot.</source>
        <translation>逐个镜头测量角色与其参考图的相似程度。</translation>
    </message>
    <message>
        <source>Looking for faces</source>
        <translation>正在寻找人脸</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>(held by likeness)</source>
        <translation>（因相似度暂留）</translation>
    </message>
    <message>
        <source>%1, %2 held by likeness</source>
        <comment>an episode</comment>
        <translation>%1，%2 个镜头因相似度暂留</translation>
    </message>
    <message>
        <source>Only takes that were measured before are held by their likeness: %1</source>
        <translation>只有先前测量过的条会按相似度暂留：%1</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>价格未知</translation>
    </message>
    <message>
        <source>free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>lip sync of %1 shots, %2 s</source>
        <translation>为 %1 个镜头做口型同步，共 %2 秒</translation>
    </message>
    <message>
        <source>%1 clips, %2 s</source>
        <translation>%1 个片段，共 %2 秒</translation>
    </message>
    <message>
        <source>%1: %2 scenes in %3 questions, about %4 tokens, %5</source>
        <translation>%1：%2 场，%3 个问题，约 %4 个 token，%5</translation>
    </message>
    <message>
        <source>%1 voices</source>
        <translation>%1 句配音</translation>
    </message>
    <message>
        <source>%1 lip syncs</source>
        <translation>%1 次对口型</translation>
    </message>
    <message>
        <source>This is more than the budget leaves: %1. It will stop there.</source>
        <translation>超出了剩余的预算：%1。到那时会停止。</translation>
    </message>
    <message>
        <source>%1 scenes have no shots yet: what these will cost is not counted. With --through plan they are planned, and nothing else is done.</source>
        <translation>%1 场还没有镜头，它们的费用没有计入。加上 --through plan 只会拆分这些场，不做别的事。</translation>
    </message>
    <message>
        <source>--estimate counts voices together with the clips.</source>
        <translation>--estimate 把配音和片段一起计算。</translation>
    </message>
    <message>
        <source>Take --through render, or a later stage.</source>
        <translation>请用 --through render 或更后面的阶段。</translation>
    </message>
    <message>
        <source>Nobody knows how its take ended: circletake resolve ends it.</source>
        <translation>没人知道这一条是怎么结束的：用 circletake resolve 来了结。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Under way.</source>
        <translation>进行中。</translation>
    </message>
    <message>
        <source>Not rendered.</source>
        <translation>还没有生成。</translation>
    </message>
    <message>
        <source>On hold.</source>
        <translation>已搁置。</translation>
    </message>
    <message>
        <source>… and %1 more shots</source>
        <translation>……还有 %1 个镜头</translation>
    </message>
    <message>
        <source>There is no film without them. The same command tries them again; what a provider refused wants another prompt, another provider, or circletake render --shot. circletake assemble --fill-missing takes animatics instead.</source>
        <translation>缺了它们就没有成片。同一条命令会再试一次；被服务商拒绝的，需要改写提示词、换一家服务商，或者用 circletake render --shot 点名重试。circletake assemble --fill-missing 会用动态分镜代替。</translation>
    </message>
    <message>
        <source>Used as filmed, without a lip sync: %1</source>
        <translation>按原片使用，没有对口型：%1</translation>
    </message>
</context>
<context>
    <name>Composition</name>
    <message>
        <source>%1 a second</source>
        <translation>每秒 %1</translation>
    </message>
    <message>
        <source>%1 a clip</source>
        <translation>每段 %1</translation>
    </message>
    <message>
        <source>The address must begin with https://; http:// is only for this computer itself.</source>
        <translation>地址必须以 https:// 开头；http:// 只能用于本机。</translation>
    </message>
    <message>
        <source>This computer has no keychain that we can use.</source>
        <translation>这台电脑没有可用的钥匙串。</translation>
    </message>
    <message>
        <source>The key is kept until the program ends. To keep it longer, set the variable %1.</source>
        <translation>密钥只保留到程序结束。如需长期保留，请设置环境变量 %1。</translation>
    </message>
    <message>
        <source>Address and key are good.</source>
        <translation>地址和密钥都正确。</translation>
    </message>
    <message>
        <source>There is no provider “%1”.</source>
        <translation>没有服务商“%1”。</translation>
    </message>
    <message>
        <source>circletake providers lists them.</source>
        <translation>circletake providers 可列出全部服务商。</translation>
    </message>
    <message>
        <source>Enter it in the settings, or set the variable %1.</source>
        <translation>请在设置中填写，或设置环境变量 %1。</translation>
    </message>
    <message>
        <source>Sandbox (animatic)</source>
        <translation>本机（动态分镜）</translation>
    </message>
    <message>
        <source>%1 a million tokens</source>
        <translation>每百万 token %1</translation>
    </message>
    <message>
        <source>%1 a thousand characters</source>
        <translation>每千字符 %1</translation>
    </message>
    <message>
        <source>%1 a block of %2 s</source>
        <translation>每 %2 秒 %1</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer.</source>
        <translation>系统钥匙串没有响应。</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the key again.</source>
        <translation>请解锁后重试，或重新输入密钥。</translation>
    </message>
    <message>
        <source>%1 in, %2 out a million tokens</source>
        <translation>每百万 token 输入 %1、输出 %2</translation>
    </message>
    <message>
        <source>Sandbox (by rule)</source>
        <translation>沙盒（按规则）</translation>
    </message>
    <message>
        <source>This service has no address of its own.</source>
        <translation>这项服务没有默认地址。</translation>
    </message>
    <message>
        <source>Say where it answers.</source>
        <translation>请指定服务地址。</translation>
    </message>
    <message>
        <source>“%1” is a service for something else.</source>
        <translation>“%1” 是用于其他用途的服务。</translation>
    </message>
    <message>
        <source>Make another take.</source>
        <translation>请再做一条。</translation>
    </message>
    <message>
        <source>A file is not as it was when the take was made.</source>
        <translation>有文件已与生成这一条时不同。</translation>
    </message>
</context>
<context>
    <name>Dispatcher</name>
    <message numerus="yes">
        <source>%1 has not answered for %n minute(s); its takes wait until it does.</source>
        <translation>
            <numerusform>%1 已有 %n 分钟没有应答；它的各条会等到它恢复应答。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentDialog</name>
    <message>
        <source>&amp;What</source>
        <translation>内容(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>范围(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Subtitles (SubRip)</source>
        <translation>字幕 (SubRip)</translation>
    </message>
    <message>
        <source>Subtitles for the web (WebVTT)</source>
        <translation>网页字幕 (WebVTT)</translation>
    </message>
    <message>
        <source>Styled subtitles (ASS)</source>
        <translation>特效字幕 (ASS)</translation>
    </message>
    <message>
        <source>Shot list, English columns (CSV)</source>
        <translation>镜头表，英文列名 (CSV)</translation>
    </message>
    <message>
        <source>Shot list, Chinese columns (CSV)</source>
        <translation>镜头表，中文列名 (CSV)</translation>
    </message>
    <message>
        <source>Timeline for editing programs (OpenTimelineIO)</source>
        <translation>剪辑软件时间线 (OpenTimelineIO)</translation>
    </message>
    <message>
        <source>Cost report as a page (HTML)</source>
        <translation>费用报告网页 (HTML)</translation>
    </message>
    <message>
        <source>Cost report for a spreadsheet (CSV)</source>
        <translation>费用报告电子表格 (CSV)</translation>
    </message>
    <message>
        <source>Cost report for programs (JSON)</source>
        <translation>费用报告数据 (JSON)</translation>
    </message>
    <message>
        <source>There is no such format.</source>
        <translation>没有这种格式。</translation>
    </message>
    <message>
        <source>The name of a file is missing.</source>
        <translation>缺少文件名。</translation>
    </message>
    <message>
        <source>There is no such episode.</source>
        <translation>没有这一集。</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>Ask the provider why its clips lie there.</source>
        <translation>请询问服务商，为什么片段存放在那里。</translation>
    </message>
    <message>
        <source>The clip&apos;s address cannot be used.</source>
        <translation>片段的地址无法使用。</translation>
    </message>
    <message>
        <source>The clip&apos;s address is not https.</source>
        <translation>片段的地址不是 https。</translation>
    </message>
    <message>
        <source>The clip&apos;s address leads into this network.</source>
        <translation>片段的地址指向本地网络内部。</translation>
    </message>
    <message>
        <source>The clip would have %1 MB; at most %2 MB are fetched.</source>
        <translation>片段有 %1 MB；最多只下载 %2 MB。</translation>
    </message>
    <message>
        <source>The clip&apos;s address gives a text, not a film.</source>
        <translation>片段的地址给出的是文本，不是视频。</translation>
    </message>
    <message>
        <source>The clip has 0 bytes.</source>
        <translation>片段大小为 0 字节。</translation>
    </message>
    <message>
        <source>The clip&apos;s address is no longer valid; a new one is asked for.</source>
        <translation>片段的地址已失效，正在请求新地址。</translation>
    </message>
    <message>
        <source>The clip&apos;s server cannot give it now (HTTP %1).</source>
        <translation>片段所在的服务器暂时无法提供片段（HTTP %1）。</translation>
    </message>
    <message>
        <source>The clip&apos;s server was not found.</source>
        <translation>找不到片段所在的服务器。</translation>
    </message>
</context>
<context>
    <name>Downloads</name>
    <message>
        <source>The clip&apos;s file is missing, and there is nobody to ask for it.</source>
        <translation>片段文件缺失，而且无处可以重新获取。</translation>
    </message>
    <message>
        <source>The clip is paid and stays at the provider; it is tried again later.</source>
        <translation>片段已付费，仍保存在服务商处；稍后会再次尝试。</translation>
    </message>
    <message>
        <source>The fetched clip is not good, so it is fetched again: %1</source>
        <translation>下载的片段有问题，正在重新下载：%1</translation>
    </message>
</context>
<context>
    <name>DropOffer</name>
    <message>
        <source>“%1” is no project: it has no project.circletake.</source>
        <translation>“%1”不是项目：其中没有 project.circletake。</translation>
    </message>
    <message>
        <source>Open the project “%1”</source>
        <translation>打开项目“%1”</translation>
    </message>
    <message>
        <source>“%1” is no script. Scripts are Fountain, text or Markdown files.</source>
        <translation>“%1”不是剧本。剧本应为 Fountain、纯文本或 Markdown 文件。</translation>
    </message>
    <message>
        <source>The open project cannot be changed, so it takes no script.</source>
        <translation>打开的项目不能更改，因此不能导入剧本。</translation>
    </message>
    <message>
        <source>Import “%1” as a new version of the script</source>
        <translation>把“%1”导入为剧本的新版本</translation>
    </message>
    <message>
        <source>Make a new project from “%1”</source>
        <translation>用“%1”新建项目</translation>
    </message>
    <message>
        <source>“%1” is not there.</source>
        <translation>“%1”不存在。</translation>
    </message>
</context>
<context>
    <name>EmergencyIds</name>
    <message>
        <source>The provider&apos;s number %1 could be kept nowhere.</source>
        <translation>服务商的任务编号 %1 无处可存。</translation>
    </message>
    <message>
        <source>Write it down: this take is paid.</source>
        <translation>请记下它：这一条已经付费。</translation>
    </message>
</context>
<context>
    <name>EngineCore</name>
    <message>
        <source>The provider &quot;%1&quot; is not set up.</source>
        <translation>服务商“%1”尚未设置。</translation>
    </message>
    <message>
        <source>Choose another one, or set it up.</source>
        <translation>换一个服务商，或先设置好它。</translation>
    </message>
    <message>
        <source>This take was changed by somebody else.</source>
        <translation>这一条已被别人更改。</translation>
    </message>
    <message>
        <source>Reload the project to see how it stands.</source>
        <translation>重新载入项目，查看当前情况。</translation>
    </message>
    <message>
        <source>A change of this take waits for the disk.</source>
        <translation>这一条有改动正在等待写入磁盘。</translation>
    </message>
    <message>
        <source>Try again then.</source>
        <translation>请稍后再试。</translation>
    </message>
    <message>
        <source>This take is not under way.</source>
        <translation>这一条不在进行中。</translation>
    </message>
    <message>
        <source>Cancelled before it was sent.</source>
        <translation>发送之前已取消。</translation>
    </message>
    <message>
        <source>It is too late to cancel this take.</source>
        <translation>现在取消这一条已经太晚。</translation>
    </message>
    <message>
        <source>%1 cannot end a take that it has begun.</source>
        <translation>%1 无法中止已经开始的任务。</translation>
    </message>
    <message>
        <source>Let it finish: its clip is kept, as it is paid.</source>
        <translation>让它完成吧：费用已经产生，片段会保留。</translation>
    </message>
    <message>
        <source>Only a take whose outcome is unknown can be resolved.</source>
        <translation>只有结果不明的条才能认定结果。</translation>
    </message>
    <message>
        <source>The disk did not take it; it is tried again.</source>
        <translation>磁盘未能写入，正在重试。</translation>
    </message>
    <message>
        <source>There is nothing to collect for this take.</source>
        <translation>这一条没有可以取回的片段。</translation>
    </message>
    <message>
        <source>The provider works on an attempt that it had refused.</source>
        <translation>服务商正在处理一次它曾经拒绝的提交。</translation>
    </message>
    <message>
        <source>Look at the provider&apos;s own list: it may be charged twice.</source>
        <translation>请查看服务商自己的任务列表：可能会重复扣费。</translation>
    </message>
</context>
<context>
    <name>EpisodeAssembler</name>
    <message>
        <source>The assembly was stopped.</source>
        <translation>合成已停止。</translation>
    </message>
    <message>
        <source>There are no shots to assemble.</source>
        <translation>没有可以合成的镜头。</translation>
    </message>
    <message>
        <source>A film of this size or rate cannot be made.</source>
        <translation>无法制作这种尺寸或帧率的成片。</translation>
    </message>
    <message>
        <source>The shot has no length.</source>
        <translation>镜头没有时长。</translation>
    </message>
    <message>
        <source>Shots without a clip: %1.</source>
        <translation>没有片段的镜头：%1。</translation>
    </message>
    <message>
        <source>Render them, or fill them with their animatic.</source>
        <translation>先渲染它们，或用动态分镜补上。</translation>
    </message>
    <message>
        <source>The clip has no picture.</source>
        <translation>片段没有画面。</translation>
    </message>
    <message>
        <source>The disk has too little room for the film (about %1 MB).</source>
        <translation>磁盘空间不足，放不下成片（约 %1 MB）。</translation>
    </message>
    <message>
        <source>Make room and try again.</source>
        <translation>请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The subtitles cannot be read.</source>
        <translation>无法读取字幕。</translation>
    </message>
    <message>
        <source>Install a font for their language (Debian: fonts-noto-cjk) and assemble again.</source>
        <translation>请安装相应语言的字体（Debian：fonts-noto-cjk），然后重新合成。</translation>
    </message>
    <message>
        <source>The film is not as planned: %1 of %2 pictures, %3 ms of %4 ms of sound.</source>
        <translation>成片与计划不符：画面 %1 / %2 帧，声音 %3 / %4 毫秒。</translation>
    </message>
    <message>
        <source>No installed font has these characters of the subtitles: %1</source>
        <translation>已安装的字体都缺少字幕中的这些字符：%1</translation>
    </message>
</context>
<context>
    <name>FaceModels</name>
    <message>
        <source>This file of the face models is damaged or of another make.</source>
        <translation>人脸模型的这个文件已损坏，或并非所需的文件。</translation>
    </message>
    <message>
        <source>Download the face models again.</source>
        <translation>请重新下载人脸模型。</translation>
    </message>
    <message>
        <source>The face models are not installed.</source>
        <translation>尚未安装人脸模型。</translation>
    </message>
    <message>
        <source>Install them in the window under File › Face models, or name their folder.</source>
        <translation>请在窗口的“文件 › 人脸模型”中安装，或指定它们所在的文件夹。</translation>
    </message>
</context>
<context>
    <name>FaceModelsDialog</name>
    <message>
        <source>Face models</source>
        <translation>人脸模型</translation>
    </message>
    <message>
        <source>With these files the consistency meter compares the faces in takes with the reference pictures of your characters. Everything is computed on this computer; no picture leaves it.</source>
        <translation>一致性测量用这些文件把各条素材中的人脸与角色的参考图相比较。全部计算都在本机进行，没有任何图片会离开本机。</translation>
    </message>
    <message>
        <source>Files of the face models</source>
        <translation>人脸模型的文件</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Uses files that lie somewhere else on this computer.</source>
        <translation>使用本机上其他位置的文件。</translation>
    </message>
</context>
<context>
    <name>FaultPlan</name>
    <message>
        <source>That is no duration.</source>
        <translation>这不是时长。</translation>
    </message>
    <message>
        <source>A seed is a whole number.</source>
        <translation>随机种子必须是整数。</translation>
    </message>
    <message>
        <source>This fault is not known.</source>
        <translation>没有这种故障。</translation>
    </message>
    <message>
        <source>The time after “:” is in milliseconds.</source>
        <translation>“:”后面的时间以毫秒为单位。</translation>
    </message>
    <message>
        <source>A chance lies between 0 and 1, a place from 1 on.</source>
        <translation>概率在 0 到 1 之间，序号从 1 开始。</translation>
    </message>
    <message>
        <source>Items look like 503=0.1, slow=0.1:2000, 401@3, expire=5s, nocallback or seed=7; words are a status from 400 to 599, reset, drop, stall, slow, html, halfjson, fail, moderation, black, unknownstatus, truncate, cut, zero, fences, prose, bare, halftext, types, wrong, foreign, long, empty and refusal.</source>
        <translation>每一项形如 503=0.1、slow=0.1:2000、401@3、expire=5s、nocallback 或 seed=7；可用的词有 400 到 599 的状态码、reset、drop、stall、slow、html、halfjson、fail、moderation、black、unknownstatus、truncate、cut、zero、fences、prose、bare、halftext、types、wrong、foreign、long、empty、refusal。</translation>
    </message>
</context>
<context>
    <name>FfmpegRun</name>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>Make room and try again.</source>
        <translation>请腾出空间后重试。</translation>
    </message>
    <message>
        <source>FFmpeg failed: %1</source>
        <translation>FFmpeg 失败：%1</translation>
    </message>
    <message>
        <source>FFmpeg cannot be started: %1</source>
        <translation>无法启动 FFmpeg：%1</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>FFmpeg stood still.</source>
        <translation>FFmpeg 没有进展。</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Check free space, permissions and that the disk is still there.</source>
        <translation>请检查可用空间、权限，以及磁盘是否仍然连接。</translation>
    </message>
    <message>
        <source>The bytes to replace lie outside the file.</source>
        <translation>要替换的字节不在文件范围内。</translation>
    </message>
    <message>
        <source>The finished file could not be put in its place.</source>
        <translation>写好的文件无法放到目标位置。</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>文件不存在。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>文件大于 %1 MB。</translation>
    </message>
    <message>
        <source>The disk cannot be asked for its free space.</source>
        <translation>无法查询磁盘的可用空间。</translation>
    </message>
</context>
<context>
    <name>FilmPlan</name>
    <message>
        <source>There is no such episode.</source>
        <translation>没有这一集。</translation>
    </message>
    <message>
        <source>The episode has no shots.</source>
        <translation>这一集没有镜头。</translation>
    </message>
    <message>
        <source>Plan its scenes first.</source>
        <translation>请先为各场规划分镜。</translation>
    </message>
    <message>
        <source>Clips of this episode are held by their likeness.</source>
        <translation>这一集有片段因相似度而暂留。</translation>
    </message>
    <message>
        <source>Circle those that are good enough, or lower the threshold under Cast and style.</source>
        <translation>请圈定其中足够好的，或在“角色与风格”中调低阈值。</translation>
    </message>
</context>
<context>
    <name>GlyphCheck</name>
    <message>
        <source>No installed font has these characters of the subtitles: %1</source>
        <translation>已安装的字体都缺少字幕中的这些字符：%1</translation>
    </message>
    <message>
        <source>Install a font for their language (Debian: fonts-noto-cjk), or assemble without subtitles in the picture.</source>
        <translation>请安装该语言的字体（Debian：fonts-noto-cjk），或合成时不把字幕压入画面。</translation>
    </message>
</context>
<context>
    <name>IdStock</name>
    <message>
        <source>The project gives no room for new shots just now.</source>
        <translation>项目暂时无法为新镜头分配编号。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍后再试。</translation>
    </message>
</context>
<context>
    <name>JobNews</name>
    <message>
        <source>%1 uses a status word that its profile does not know: &quot;%2&quot;.</source>
        <translation>%1 使用了其配置中没有的状态词：“%2”。</translation>
    </message>
    <message>
        <source>The take is asked about further; report the word, so that the profile learns it.</source>
        <translation>会继续查询这一条；请反馈这个词，以便补充到配置中。</translation>
    </message>
    <message>
        <source>The provider says that it is done, but names no clip.</source>
        <translation>服务商说已完成，但没有给出片段。</translation>
    </message>
    <message>
        <source>The provider no longer has the clip of this take.</source>
        <translation>服务商那里已经没有这一条的片段。</translation>
    </message>
    <message>
        <source>It ended at the provider.</source>
        <translation>已在服务商处结束。</translation>
    </message>
    <message>
        <source>The server forgot it; it is sent again.</source>
        <translation>服务器丢失了它，正在重新发送。</translation>
    </message>
    <message>
        <source>It expired at the provider.</source>
        <translation>已在服务商处过期。</translation>
    </message>
    <message>
        <source>The provider refused the content.</source>
        <translation>服务商拒绝了该内容。</translation>
    </message>
    <message>
        <source>The provider says that it failed.</source>
        <translation>服务商表示生成失败。</translation>
    </message>
    <message>
        <source>The provider no longer knows this take.</source>
        <translation>服务商已不认识这一条。</translation>
    </message>
</context>
<context>
    <name>KeyCheck</name>
    <message>
        <source>It contains a line break; it must be one line.</source>
        <translation>其中有换行；密钥必须是一行。</translation>
    </message>
    <message>
        <source>It contains a space; keys have none.</source>
        <translation>其中有空格；密钥不含空格。</translation>
    </message>
    <message>
        <source>It contains a character that is not plain ASCII, such as a typographic quote.</source>
        <translation>其中有非 ASCII 字符，例如中文引号。</translation>
    </message>
    <message>
        <source>It must begin with %1 in exactly these letters: keys are case-sensitive.</source>
        <translation>必须以 %1 开头，字母完全一致：密钥区分大小写。</translation>
    </message>
    <message>
        <source>It must begin with %1.</source>
        <translation>必须以 %1 开头。</translation>
    </message>
    <message>
        <source>It has %1 characters; at least %2 are needed.</source>
        <translation>只有 %1 个字符，至少需要 %2 个。</translation>
    </message>
    <message>
        <source>It has %1 characters; at most %2 are possible.</source>
        <translation>有 %1 个字符，最多只能有 %2 个。</translation>
    </message>
    <message>
        <source>It does not have the form of this provider&apos;s keys.</source>
        <translation>不符合该服务商密钥的格式。</translation>
    </message>
    <message>
        <source>Copy the key again from the provider&apos;s own page.</source>
        <translation>请从服务商的网页重新复制密钥。</translation>
    </message>
    <message>
        <source>There is no key for %1.</source>
        <translation>没有 %1 的密钥。</translation>
    </message>
    <message>
        <source>Enter one in the settings of this provider.</source>
        <translation>请在该服务商的设置中填写密钥。</translation>
    </message>
    <message>
        <source>The key for %1 cannot be right. %2</source>
        <translation>%1 的密钥不可能正确。%2</translation>
    </message>
</context>
<context>
    <name>KeyStore</name>
    <message>
        <source>The key for %1 was put into %2, and is not there now.</source>
        <translation>%1 的密钥曾存入 %2，现在却不在那里。</translation>
    </message>
    <message>
        <source>Unlock %1, or enter the key again.</source>
        <translation>请解锁 %1，或重新填写密钥。</translation>
    </message>
    <message>
        <source>%1 did not allow access.</source>
        <translation>%1 不允许访问。</translation>
    </message>
    <message>
        <source>%1 cannot be used.</source>
        <translation>%1 无法使用。</translation>
    </message>
    <message>
        <source>The key is used until the program ends.</source>
        <translation>密钥会用到程序结束。</translation>
    </message>
    <message>
        <source>This program was built without a keychain.</source>
        <translation>这个程序在编译时没有启用钥匙串。</translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>%1 below %2</source>
        <translation>%1，低于 %2</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>no face seen</source>
        <translation>未见人脸</translation>
    </message>
    <message>
        <source>no reference</source>
        <translation>无参考图</translation>
    </message>
    <message>
        <source>no face in the references</source>
        <translation>参考图中没有人脸</translation>
    </message>
</context>
<context>
    <name>LipSync</name>
    <message>
        <source>Nobody speaks on screen in this shot.</source>
        <translation>这个镜头里没有人在画面中说话。</translation>
    </message>
    <message>
        <source>The mouth of the speaker is not to be seen at this size and angle.</source>
        <translation>在这个景别和角度下看不到说话者的嘴。</translation>
    </message>
    <message>
        <source>The shot has no good clip yet.</source>
        <translation>这个镜头还没有可用的片段。</translation>
    </message>
    <message>
        <source>The model of this clip speaks itself.</source>
        <translation>生成这个片段的模型自带语音。</translation>
    </message>
    <message>
        <source>A line of this shot has no voice yet.</source>
        <translation>这个镜头有一句台词还没有配音。</translation>
    </message>
    <message>
        <source>The lines of this shot are spoken only after its end.</source>
        <translation>这个镜头的台词要到镜头结束之后才说出。</translation>
    </message>
</context>
<context>
    <name>Lookbook</name>
    <message>
        <source>Style</source>
        <translation>风格</translation>
    </message>
</context>
<context>
    <name>Loudness</name>
    <message>
        <source>FFmpeg&apos;s loudness measurement cannot be read.</source>
        <translation>无法读取 FFmpeg 的响度测量结果。</translation>
    </message>
</context>
<context>
    <name>MediaTools</name>
    <message>
        <source>Install FFmpeg with “winget install Gyan.FFmpeg”, or choose its folder in the settings.</source>
        <translation>请用“winget install Gyan.FFmpeg”安装 FFmpeg，或在设置中选择它所在的文件夹。</translation>
    </message>
    <message>
        <source>Install FFmpeg with “brew install ffmpeg”, or choose its folder in the settings.</source>
        <translation>请用“brew install ffmpeg”安装 FFmpeg，或在设置中选择它所在的文件夹。</translation>
    </message>
    <message>
        <source>Install FFmpeg (Debian and Ubuntu: “sudo apt install ffmpeg”, Fedora: “sudo dnf install ffmpeg”), or choose its folder in the settings.</source>
        <translation>请安装 FFmpeg（Debian 和 Ubuntu：“sudo apt install ffmpeg”，Fedora：“sudo dnf install ffmpeg”），或在设置中选择它所在的文件夹。</translation>
    </message>
    <message>
        <source>The program “%1” is not installed.</source>
        <translation>没有安装程序“%1”。</translation>
    </message>
    <message>
        <source>The program “ffmpeg” does not run.</source>
        <translation>程序“ffmpeg”无法运行。</translation>
    </message>
    <message>
        <source>FFmpeg %1 is too old; %2 or newer is needed.</source>
        <translation>FFmpeg %1 版本过旧，需要 %2 或更新版本。</translation>
    </message>
    <message>
        <source>This FFmpeg was built without the encoder “%1”.</source>
        <translation>这个 FFmpeg 在编译时没有启用编码器“%1”。</translation>
    </message>
    <message>
        <source>The media worker “%1” is missing.</source>
        <translation>缺少媒体处理程序“%1”。</translation>
    </message>
    <message>
        <source>Install Circle Take again.</source>
        <translation>请重新安装 Circle Take。</translation>
    </message>
</context>
<context>
    <name>MediaWorker</name>
    <message>
        <source>The media worker gave an answer that makes no sense.</source>
        <translation>媒体处理程序给出了无法理解的应答。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The media worker cannot be started: %1</source>
        <translation>无法启动媒体处理程序：%1</translation>
    </message>
    <message>
        <source>Install Circle Take again.</source>
        <translation>请重新安装 Circle Take。</translation>
    </message>
    <message>
        <source>The media worker ended while it read this file.</source>
        <translation>媒体处理程序在读取这个文件时退出了。</translation>
    </message>
    <message>
        <source>Reading this file took too long.</source>
        <translation>读取这个文件用时过长。</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>无法打开文件。</translation>
    </message>
    <message>
        <source>This is not a video file (MP4, MOV, MKV or WebM).</source>
        <translation>这不是视频文件（MP4、MOV、MKV 或 WebM）。</translation>
    </message>
    <message>
        <source>The video file is damaged or cut off: its index cannot be read.</source>
        <translation>视频文件损坏或被截断：无法读取索引。</translation>
    </message>
    <message>
        <source>The file has no picture that can be decoded.</source>
        <translation>文件中没有可解码的画面。</translation>
    </message>
    <message>
        <source>The file has no sound that can be decoded.</source>
        <translation>文件中没有可解码的声音。</translation>
    </message>
    <message>
        <source>The clip is damaged: not all of it can be decoded.</source>
        <translation>片段已损坏：无法完整解码。</translation>
    </message>
    <message>
        <source>The clip is larger than this program accepts.</source>
        <translation>片段大小超过了本程序的上限。</translation>
    </message>
    <message>
        <source>The clips differ and cannot be joined without encoding them.</source>
        <translation>各片段格式不同，不重新编码就无法拼接。</translation>
    </message>
    <message>
        <source>The result cannot be written.</source>
        <translation>无法写入结果。</translation>
    </message>
    <message>
        <source>The installed FFmpeg libraries cannot encode this video.</source>
        <translation>已安装的 FFmpeg 库无法编码这种视频。</translation>
    </message>
    <message>
        <source>The media worker did not understand a request.</source>
        <translation>媒体处理程序没有理解请求。</translation>
    </message>
    <message>
        <source>This is not a picture that can be read (JPEG, PNG, WebP, TIFF or BMP).</source>
        <translation>这不是能读取的图片（JPEG、PNG、WebP、TIFF 或 BMP）。</translation>
    </message>
    <message>
        <source>The picture is damaged or cut off.</source>
        <translation>图片已损坏或不完整。</translation>
    </message>
    <message>
        <source>The picture is too large; at most 120 megapixels are read.</source>
        <translation>图片太大；最多读取 1.2 亿像素。</translation>
    </message>
    <message>
        <source>The picture is animated. Save one frame of it as PNG or JPEG.</source>
        <translation>这是动图。请把其中一帧另存为 PNG 或 JPEG。</translation>
    </message>
    <message>
        <source>The face models cannot be used: a file is damaged or of another make.</source>
        <translation>人脸模型无法使用：有文件已损坏，或并非所需的文件。</translation>
    </message>
    <message>
        <source>This build of Circle Take cannot measure faces: it was made without OpenCV.</source>
        <translation>这个版本的 Circle Take 构建时没有 OpenCV，无法测量人脸。</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>剧本</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>片名</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Fountain, or a Chinese short-drama script as plain text or Markdown. The script stays as it is; the project keeps a copy.</source>
        <translation>支持 Fountain，以及纯文本或 Markdown 的中文短剧剧本。剧本原件不会改动，项目会保存一份副本。</translation>
    </message>
</context>
<context>
    <name>Obstacles</name>
    <message>
        <source>No project is open.</source>
        <translation>没有打开项目。</translation>
    </message>
    <message>
        <source>The project can be read but not changed.</source>
        <translation>项目只能读取，不能更改。</translation>
    </message>
    <message>
        <source>The project can be read but not changed: %1</source>
        <translation>项目只能读取，不能更改：%1</translation>
    </message>
    <message>
        <source>The story is being changed; wait a moment.</source>
        <translation>正在更改故事，请稍候。</translation>
    </message>
    <message>
        <source>There are no scenes yet. Import a script first.</source>
        <translation>还没有场。请先导入剧本。</translation>
    </message>
    <message>
        <source>There are no shots yet. Plan them first.</source>
        <translation>还没有镜头。请先规划分镜。</translation>
    </message>
    <message>
        <source>Select a shot first.</source>
        <translation>请先选择一个镜头。</translation>
    </message>
    <message>
        <source>It is the first shot of its scene.</source>
        <translation>这是本场的第一个镜头。</translation>
    </message>
    <message>
        <source>It is the last shot of its scene.</source>
        <translation>这是本场的最后一个镜头。</translation>
    </message>
    <message>
        <source>The shot has only one line of the script, so it cannot be split.</source>
        <translation>这个镜头只对应一行剧本，无法拆分。</translation>
    </message>
    <message>
        <source>The takes of this shot bear its number, so it stays in its place.</source>
        <translation>这个镜头的各条沿用着它的编号，因此它留在原处。</translation>
    </message>
    <message>
        <source>The shot has no good clip yet.</source>
        <translation>这个镜头还没有可用片段。</translation>
    </message>
    <message>
        <source>The shot has only one take; retry it to compare two.</source>
        <translation>这个镜头只有一条；重试后即可两条对比。</translation>
    </message>
    <message>
        <source>No shot has failed.</source>
        <translation>没有失败的镜头。</translation>
    </message>
    <message>
        <source>Nothing is queued or under way.</source>
        <translation>没有排队或进行中的任务。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>The shot has no such take.</source>
        <translation>这个镜头没有这一条。</translation>
    </message>
    <message>
        <source>A language model is at work; wait for it, or stop it.</source>
        <translation>语言模型正在工作；请等待，或将其停止。</translation>
    </message>
    <message>
        <source>A language model is planning this scene; wait for it, or stop it.</source>
        <translation>语言模型正在规划这一场；请等待，或将其停止。</translation>
    </message>
    <message>
        <source>The step is about a scene that a language model is planning; wait for it, or stop it.</source>
        <translation>这一步涉及语言模型正在规划的场次；请等待，或将其停止。</translation>
    </message>
</context>
<context>
    <name>Plugs</name>
    <message>
        <source>There is no provider “%1”.</source>
        <translation>没有服务商“%1”。</translation>
    </message>
    <message>
        <source>Choose one of the list of providers.</source>
        <translation>请从服务商列表中选择一个。</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>a path that begins with /</source>
        <translation>以 / 开头的路径</translation>
    </message>
    <message>
        <source>a filter such as ?type=video</source>
        <translation>过滤条件，例如 ?type=video</translation>
    </message>
    <message>
        <source>a number of at least 1</source>
        <translation>不小于 1 的数</translation>
    </message>
    <message>
        <source>a list of paths to the result</source>
        <translation>指向结果的路径列表</translation>
    </message>
    <message>
        <source>a decimal such as &quot;0.01&quot;, or per_price_rule</source>
        <translation>小数，例如 &quot;0.01&quot;，或 per_price_rule</translation>
    </message>
    <message>
        <source>a code such as USD, or a path to one</source>
        <translation>货币代码，例如 USD，或指向它的路径</translation>
    </message>
    <message>
        <source>a condition such as first_frame or !first_frame</source>
        <translation>条件，例如 first_frame 或 !first_frame</translation>
    </message>
    <message>
        <source>a number not below min</source>
        <translation>不小于 min 的数</translation>
    </message>
    <message>
        <source>a decimal in quotes such as &quot;0.05&quot;</source>
        <translation>带引号的小数，例如 &quot;0.05&quot;</translation>
    </message>
    <message>
        <source>amount, or in and out</source>
        <translation>amount，或 in 和 out</translation>
    </message>
    <message>
        <source>the seconds of a block</source>
        <translation>一段的秒数</translation>
    </message>
    <message>
        <source>a code such as USD</source>
        <translation>货币代码，例如 USD</translation>
    </message>
    <message>
        <source>a member of a model&apos;s wire, which has no %1</source>
        <translation>模型 wire 的成员，其中没有 %1</translation>
    </message>
    <message>
        <source>a known variable instead of %1; known are %2</source>
        <translation>已知的变量，而不是 %1；已知的有 %2</translation>
    </message>
    <message>
        <source>class A only where every submit says &quot;idempotent&quot;: &quot;key&quot;</source>
        <translation>只有每个 submit 都写 &quot;idempotent&quot;: &quot;key&quot; 时才能用 A 类</translation>
    </message>
    <message>
        <source>class B only with lookup and an idempotent submit</source>
        <translation>只有同时具备 lookup 和幂等的 submit 时才能用 B 类</translation>
    </message>
    <message>
        <source>class C only with lookup and client_reference</source>
        <translation>只有同时具备 lookup 和 client_reference 时才能用 C 类</translation>
    </message>
    <message>
        <source>class D only with a lookup that has batch.items and match</source>
        <translation>只有 lookup 具备 batch.items 和 match 时才能用 D 类</translation>
    </message>
    <message>
        <source>where the clip is, here or in fetch</source>
        <translation>片段的位置，写在这里或 fetch 中</translation>
    </message>
    <message>
        <source>items and item_id, as more than one job is asked</source>
        <translation>items 和 item_id，因为一次查询多个任务</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Expected here: %1.</source>
        <translation>此处应为：%1。</translation>
    </message>
    <message>
        <source>Correct the profile and open it again.</source>
        <translation>请改正服务商配置后重新打开。</translation>
    </message>
    <message>
        <source>no such key; known are %1</source>
        <translation>已知的键；没有这个键，已知的有 %1</translation>
    </message>
    <message>
        <source>a value; this key is needed</source>
        <translation>一个值；此键必填</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a number from 0 to 10^12</source>
        <translation>0 到 10^12 之间的数</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a date such as 2026-09-30</source>
        <translation>日期，例如 2026-09-30</translation>
    </message>
    <message>
        <source>nothing; this version cannot do it</source>
        <translation>空；这个版本不支持此项</translation>
    </message>
    <message>
        <source>a regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>one of the names in auth.secrets</source>
        <translation>auth.secrets 中的一个名称</translation>
    </message>
    <message>
        <source>1, the version of this format</source>
        <translation>1，即此格式的版本</translation>
    </message>
    <message>
        <source>small letters, digits, points and hyphens</source>
        <translation>小写字母、数字、点和连字符</translation>
    </message>
    <message>
        <source>an address such as https://api.example.com/v1</source>
        <translation>地址，例如 https://api.example.com/v1</translation>
    </message>
    <message>
        <source>A profile cannot be larger than 1 MB.</source>
        <translation>服务商配置不能大于 1 MB。</translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>这不是 JSON：%1。</translation>
    </message>
    <message>
        <source>%1 stands here twice.</source>
        <translation>%1 在这里出现了两次。</translation>
    </message>
    <message>
        <source>a variable such as ${prompt}</source>
        <translation>变量，例如 ${prompt}</translation>
    </message>
    <message>
        <source>$when with $value, $each with $as and $value, $map with $table, or $cast with $value</source>
        <translation>$when 配 $value，$each 配 $as 和 $value，$map 配 $table，或 $cast 配 $value</translation>
    </message>
    <message>
        <source>an object of words and their translations</source>
        <translation>由词语及其译法组成的对象</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>以下之一：%1</translation>
    </message>
    <message>
        <source>a variable such as ${id}</source>
        <translation>变量，例如 ${id}</translation>
    </message>
    <message>
        <source>Check that the file can be read.</source>
        <translation>请检查文件是否可读。</translation>
    </message>
    <message>
        <source>nothing; only a chat has it</source>
        <translation>无；只有聊天类配置才有</translation>
    </message>
</context>
<context>
    <name>PromptFile</name>
    <message>
        <source>A prompt has a part [instructions] and a part [question]; it may use %1.</source>
        <translation>提示词由 [instructions] 和 [question] 两部分组成，可用变量：%1。</translation>
    </message>
    <message>
        <source>This text is in none of the two parts.</source>
        <translation>这段文字不在两部分中的任何一部分。</translation>
    </message>
    <message>
        <source>A hole is opened by {{ and not closed by }} on the same line.</source>
        <translation>变量以 {{ 开头，但同一行里没有以 }} 结束。</translation>
    </message>
    <message>
        <source>There is no variable “%1”.</source>
        <translation>没有变量“%1”。</translation>
    </message>
    <message>
        <source>The part [question] is missing or empty.</source>
        <translation>缺少 [question] 部分，或该部分为空。</translation>
    </message>
    <message>
        <source>The variable {{%1}} must be used and is not.</source>
        <translation>必须用到变量 {{%1}}，但没有用到。</translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>The scene of this proposal is not there any more.</source>
        <translation>这条建议对应的场已经不在了。</translation>
    </message>
</context>
<context>
    <name>Provider</name>
    <message>
        <source>The provider&apos;s address leads elsewhere: correct it; redirects are not followed.</source>
        <translation>服务商的地址跳转到了别处：请改正地址；程序不跟随重定向。</translation>
    </message>
    <message>
        <source>A web page came instead of an answer (HTTP %1): check the provider&apos;s address and the network.</source>
        <translation>收到的是网页而不是应答（HTTP %1）：请检查服务商的地址和网络。</translation>
    </message>
    <message>
        <source>The provider&apos;s answer is cut off or is not JSON.</source>
        <translation>服务商的应答被截断，或不是 JSON。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>list of lengths</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>at least %1 s</source>
        <translation>至少 %1 秒</translation>
    </message>
    <message>
        <source>%1–%2 s</source>
        <translation>%1–%2 秒</translation>
    </message>
    <message>
        <source>It is done, but the answer names no clip.</source>
        <translation>已完成，但应答中没有片段。</translation>
    </message>
    <message>
        <source>This provider cannot be asked for a lost request.</source>
        <translation>这个服务商无法查询丢失的请求。</translation>
    </message>
    <message>
        <source>This provider cannot cancel.</source>
        <translation>这个服务商不支持取消。</translation>
    </message>
    <message>
        <source>%1 has nothing that can be asked without paying.</source>
        <translation>%1 没有可以免费查询的接口。</translation>
    </message>
    <message>
        <source>The provider refused the key: check the key of this provider.</source>
        <translation>服务商拒绝了密钥：请检查该服务商的密钥。</translation>
    </message>
    <message>
        <source>The account has no credit left: add some at the provider, then retry.</source>
        <translation>账户余额不足：请到服务商处充值后重试。</translation>
    </message>
    <message>
        <source>The account may not do this: check its plan, region and access to the model.</source>
        <translation>账户没有此权限：请检查套餐、地区和模型权限。</translation>
    </message>
    <message>
        <source>The provider refused the content: change the prompt, or try another provider.</source>
        <translation>服务商拒绝了该内容：请修改提示词，或换一个服务商。</translation>
    </message>
    <message>
        <source>The provider cannot use this request: change the shot or the model&apos;s settings.</source>
        <translation>服务商无法使用这个请求：请修改镜头或模型设置。</translation>
    </message>
    <message>
        <source>The provider does not know this job or model.</source>
        <translation>服务商不认识这个任务或模型。</translation>
    </message>
    <message>
        <source>Too many requests: the route slows down and goes on by itself.</source>
        <translation>请求过多：该线路会放慢，并自动继续。</translation>
    </message>
    <message>
        <source>Too many jobs at once: the route slows down and goes on by itself.</source>
        <translation>同时进行的任务过多：该线路会放慢，并自动继续。</translation>
    </message>
    <message>
        <source>The provider has a passing fault: it will be asked again.</source>
        <translation>服务商出现暂时故障：稍后会再次查询。</translation>
    </message>
    <message>
        <source>It cannot be told whether the provider took this: nothing is sent again by itself.</source>
        <translation>无法判断服务商是否已受理：不会自动重新发送。</translation>
    </message>
    <message>
        <source>The provider could not make this clip: retry, or change the shot.</source>
        <translation>服务商未能做出这个片段：请重试，或修改镜头。</translation>
    </message>
    <message>
        <source>The budget does not allow this.</source>
        <translation>预算不允许。</translation>
    </message>
    <message>
        <source>The disk did not take the file: check free space and permissions.</source>
        <translation>磁盘未能写入文件：请检查可用空间和权限。</translation>
    </message>
    <message>
        <source>The provider&apos;s address was not found: check the network and the address.</source>
        <translation>找不到服务商的地址：请检查网络和地址。</translation>
    </message>
    <message>
        <source>Nothing answers at the provider&apos;s address: check the network and the address.</source>
        <translation>服务商的地址没有应答：请检查网络和地址。</translation>
    </message>
    <message>
        <source>The provider&apos;s certificate cannot be trusted: check the address, this computer&apos;s date and the proxy.</source>
        <translation>服务商的证书不可信：请检查地址、电脑的日期和代理。</translation>
    </message>
    <message>
        <source>The proxy refused the connection: check the system&apos;s proxy settings.</source>
        <translation>代理拒绝了连接：请检查系统的代理设置。</translation>
    </message>
    <message>
        <source>The provider did not answer in time.</source>
        <translation>服务商没有及时应答。</translation>
    </message>
    <message>
        <source>The connection ended before the answer was whole.</source>
        <translation>应答尚未完整，连接就中断了。</translation>
    </message>
    <message>
        <source>The answer is larger than an answer can be.</source>
        <translation>应答超过了允许的大小。</translation>
    </message>
    <message>
        <source>The address is not allowed: only https, or this computer itself.</source>
        <translation>不允许使用这个地址：只能是 https 或本机。</translation>
    </message>
    <message>
        <source>Correct the provider&apos;s profile.</source>
        <translation>请改正该服务商的配置。</translation>
    </message>
    <message>
        <source>No submit of the profile fits this shot.</source>
        <translation>配置中没有适合这个镜头的 submit。</translation>
    </message>
    <message>
        <source>The address %1 lacks a value.</source>
        <translation>地址 %1 中缺少一个值。</translation>
    </message>
    <message>
        <source>An address of the answer leads to another server.</source>
        <translation>应答中的一个地址指向另一台服务器。</translation>
    </message>
    <message>
        <source>The header %1 cannot hold a line break.</source>
        <translation>请求头 %1 中不能有换行。</translation>
    </message>
    <message>
        <source>Change the shot, or choose another model.</source>
        <translation>请修改镜头，或换一个模型。</translation>
    </message>
    <message>
        <source>%1 has no resolution %2; it has %3.</source>
        <translation>%1 没有分辨率 %2，可用的有 %3。</translation>
    </message>
    <message>
        <source>%1 has no aspect ratio %2; it has %3.</source>
        <translation>%1 没有画幅比 %2，可用的有 %3。</translation>
    </message>
    <message>
        <source>%1 has no model %2.</source>
        <translation>%1 没有模型 %2。</translation>
    </message>
    <message>
        <source>%1 makes clips of %2; this one would be %3 s long.</source>
        <translation>%1 只能生成 %2 的片段，而这个片段需要 %3 秒。</translation>
    </message>
    <message>
        <source>%1 cannot make a clip of %2 s; the next length is %3 s.</source>
        <translation>%1 无法生成 %2 秒的片段，最接近的时长是 %3 秒。</translation>
    </message>
    <message>
        <source>The prompt has %1 characters; %2 takes at most %3.</source>
        <translation>提示词有 %1 个字符；%2 最多接受 %3 个。</translation>
    </message>
    <message>
        <source>The shot has no prompt.</source>
        <translation>镜头没有提示词。</translation>
    </message>
    <message>
        <source>No submit of the profile fits this request.</source>
        <translation>配置中没有适合这个请求的提交方式。</translation>
    </message>
    <message>
        <source>Pictures cannot be sent to this model.</source>
        <translation>不能向这个模型发送图片。</translation>
    </message>
    <message>
        <source>The file is too large for this model.</source>
        <translation>这个文件对该模型来说太大。</translation>
    </message>
    <message>
        <source>Make the shot shorter, or choose another model.</source>
        <translation>请缩短镜头，或选择其他模型。</translation>
    </message>
    <message>
        <source>%1 only moves the mouths of finished clips.</source>
        <translation>%1 只为已完成的片段做口型同步。</translation>
    </message>
    <message>
        <source>%1 makes no lip sync.</source>
        <translation>%1 不提供口型同步。</translation>
    </message>
    <message>
        <source>Files cannot be sent to this model.</source>
        <translation>无法向该模型发送文件。</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>The provider &quot;%1&quot; is not set up.</source>
        <translation>服务商“%1”尚未设置。</translation>
    </message>
    <message>
        <source>Set it up again; the take waits.</source>
        <translation>请重新设置；这一条会等待。</translation>
    </message>
    <message>
        <source>Its number was kept in the emergency file.</source>
        <translation>它的任务编号保存在应急文件里。</translation>
    </message>
    <message>
        <source>The program ended before the provider&apos;s answer was stored.</source>
        <translation>程序在存好服务商的应答之前就结束了。</translation>
    </message>
    <message>
        <source>The fetched file is not whole, so it is fetched again.</source>
        <translation>下载的文件不完整，正在重新下载。</translation>
    </message>
    <message>
        <source>The clip&apos;s file is missing or was cut short.</source>
        <translation>片段文件缺失或被截断。</translation>
    </message>
    <message>
        <source>It is fetched again if the provider still has it.</source>
        <translation>只要服务商还保留着它，就会重新下载。</translation>
    </message>
</context>
<context>
    <name>RenderDialog</name>
    <message>
        <source>Render</source>
        <translation>渲染</translation>
    </message>
    <message>
        <source>Shots</source>
        <translation>镜头</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>并发数</translation>
    </message>
    <message>
        <source>as the provider&apos;s profile says</source>
        <translation>按服务商配置</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>每分钟请求数</translation>
    </message>
    <message>
        <source>90 % of the provider&apos;s limit</source>
        <translation>服务商上限的 90%</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>spent</source>
        <translation>已花费</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>per finished minute</source>
        <translation>每分钟成片花费</translation>
    </message>
    <message>
        <source>finished film</source>
        <translation>成片时长</translation>
    </message>
    <message>
        <source>of takes succeeded</source>
        <translation>条的成功率</translation>
    </message>
    <message>
        <source>of shots good at the first take</source>
        <translation>镜头一条过的比例</translation>
    </message>
    <message>
        <source>spent on retries</source>
        <translation>用于重试</translation>
    </message>
    <message>
        <source>spent on takes that are not in the film</source>
        <translation>用于未进成片的条</translation>
    </message>
    <message>
        <source>Shots</source>
        <translation>镜头数</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>条数</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功率</translation>
    </message>
    <message>
        <source>Generation, half below</source>
        <translation>生成耗时中位数</translation>
    </message>
    <message>
        <source>95 % below</source>
        <translation>95% 以内</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>花费</translation>
    </message>
    <message>
        <source>On retries</source>
        <translation>重试花费</translation>
    </message>
    <message>
        <source>Per finished minute</source>
        <translation>每分钟成片费用</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>Half below</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>99 % below</source>
        <translation>99% 以内</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Waiting at the provider</source>
        <translation>在服务商处排队</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>What did not come about</source>
        <translation>未能完成的条</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>场记号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>The provider&apos;s words</source>
        <translation>服务商原话</translation>
    </message>
    <message>
        <source>Cost report: %1</source>
        <translation>费用报告：%1</translation>
    </message>
    <message>
        <source>%1 of the %2 ready takes are animatics: previsualisation made on this computer, not clips of a model.</source>
        <translation>就绪的 %2 条中有 %1 条是动态分镜：由本机绘制的预演，不是模型生成的片段。</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>各集</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>集</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Provider and model</source>
        <translation>服务商与模型</translation>
    </message>
    <message>
        <source>no problem</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>key refused</source>
        <translation>密钥被拒绝</translation>
    </message>
    <message>
        <source>no balance</source>
        <translation>余额不足</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>refused by moderation</source>
        <translation>内容审核未通过</translation>
    </message>
    <message>
        <source>request not valid</source>
        <translation>请求无效</translation>
    </message>
    <message>
        <source>not found there</source>
        <translation>服务商处不存在</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>请求过多</translation>
    </message>
    <message>
        <source>too many jobs</source>
        <translation>任务过多</translation>
    </message>
    <message>
        <source>passing fault</source>
        <translation>暂时故障</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>结果不明</translation>
    </message>
    <message>
        <source>broken clip</source>
        <translation>片段损坏</translation>
    </message>
    <message>
        <source>budget used up</source>
        <translation>预算用尽</translation>
    </message>
    <message>
        <source>disk refused</source>
        <translation>磁盘无法写入</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1:%2 min</source>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>en</source>
        <comment>code of this language, as HTML&apos;s lang has it</comment>
        <translation>zh-CN</translation>
    </message>
</context>
<context>
    <name>RetryOffer</name>
    <message>
        <source>price not known</source>
        <translation>价格未知</translation>
    </message>
    <message>
        <source>free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最多 %1</translation>
    </message>
</context>
<context>
    <name>Sandbox</name>
    <message>
        <source>The built-in provider has no folder to put clips in.</source>
        <translation>内置服务商没有可以存放片段的文件夹。</translation>
    </message>
    <message>
        <source>The built-in provider cannot listen: %1.</source>
        <translation>内置服务商无法监听：%1。</translation>
    </message>
    <message>
        <source>Choose another port, or let it choose one.</source>
        <translation>请换一个端口，或由程序自动选择。</translation>
    </message>
    <message>
        <source>Make room there, or choose another folder.</source>
        <translation>请在那里腾出空间，或换一个文件夹。</translation>
    </message>
    <message>
        <source>The built-in provider cannot write to its folder: %1.</source>
        <translation>内置服务商无法写入它的文件夹：%1。</translation>
    </message>
    <message>
        <source>Another built-in provider keeps its clips there.</source>
        <translation>另一个内置服务商把片段存放在那里。</translation>
    </message>
    <message>
        <source>The built-in provider cannot write to its folder.</source>
        <translation>内置服务商无法写入它的文件夹。</translation>
    </message>
    <message>
        <source>What was asked for is no longer readable.</source>
        <translation>请求的内容已无法读取。</translation>
    </message>
</context>
<context>
    <name>ScratchVoice</name>
    <message>
        <source>espeak-ng is not installed, so there are no scratch voices.</source>
        <translation>没有安装 espeak-ng，因此没有临时配音。</translation>
    </message>
    <message>
        <source>Install espeak-ng; on Debian: apt install espeak-ng.</source>
        <translation>请安装 espeak-ng；Debian：apt install espeak-ng。</translation>
    </message>
    <message>
        <source>espeak-ng did not speak.</source>
        <translation>espeak-ng 没有发声。</translation>
    </message>
    <message>
        <source>The lines are longer than the shot: the last words are cut off.</source>
        <translation>台词比镜头长：末尾的词被截掉。</translation>
    </message>
    <message>
        <source>The lines are long for the shot and are spoken fast.</source>
        <translation>台词相对镜头过长，语速已加快。</translation>
    </message>
    <message>
        <source>espeak-ng is missing: there is room tone instead of voices.</source>
        <translation>缺少 espeak-ng：以环境底噪代替配音。</translation>
    </message>
    <message>
        <source>There is nothing to say.</source>
        <translation>没有要念的内容。</translation>
    </message>
</context>
<context>
    <name>SendPlan</name>
    <message>
        <source>The last picture of the shot before</source>
        <translation>上一个镜头的最后一帧</translation>
    </message>
    <message>
        <source>This is the first shot of its scene.</source>
        <translation>这是本场的第一个镜头。</translation>
    </message>
    <message>
        <source>The model takes no first frame.</source>
        <translation>该模型不接受首帧。</translation>
    </message>
    <message>
        <source>The model takes no reference pictures; the words of the prompt stand in.</source>
        <translation>该模型不接受参考图；由提示词中的文字代替。</translation>
    </message>
    <message>
        <source>The model takes no reference pictures beside a first frame.</source>
        <translation>有首帧时，该模型不接受参考图。</translation>
    </message>
    <message numerus="yes">
        <source>The model takes at most %n reference picture(s).</source>
        <translation>
            <numerusform>该模型最多接受 %n 张参考图。</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture is %1 × %2; the model wants at least %3 pixels a side.</source>
        <translation>图片为 %1 × %2；模型要求每边至少 %3 像素。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The model takes no seed.</source>
        <translation>该模型不接受种子。</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Keep key</source>
        <translation>保存密钥</translation>
    </message>
    <message>
        <source>Forget key</source>
        <translation>清除密钥</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>语言与外观</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>回调</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>closed: polls are enough</source>
        <translation>关闭：靠轮询就够了</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>公网地址</translation>
    </message>
    <message>
        <source>Providers call back when a clip is done, which saves polls. The public address must be forwarded to the port; without one only this computer can call. Counts from the next opening of a project.</source>
        <translation>片段完成时由服务商回调，可以减少轮询。公网地址须转发到该端口；没有公网地址时，只有本机能够回调。从下次打开项目起生效。</translation>
    </message>
</context>
<context>
    <name>SharedFile</name>
    <message>
        <source>No temporary file could be made: %1</source>
        <translation>无法创建临时文件：%1</translation>
    </message>
    <message>
        <source>Make room on the disk for temporary files.</source>
        <translation>请在磁盘上为临时文件腾出空间。</translation>
    </message>
</context>
<context>
    <name>ShotFace</name>
    <message>
        <source>free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>No news for %1</source>
        <translation>已有 %1 没有消息</translation>
    </message>
</context>
<context>
    <name>ShotForm</name>
    <message>
        <source>Size</source>
        <translation>景别</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>角度</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>运镜</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>情绪</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Cast</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Script lines of this shot</source>
        <translation>本镜头对应的剧本内容</translation>
    </message>
    <message>
        <source>Prompt: exactly what is sent</source>
        <translation>提示词：将原样发送</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Begins with the last picture of the shot before</source>
        <translation>从上一个镜头的最后一帧开始</translation>
    </message>
</context>
<context>
    <name>ShotNumbers</name>
    <message>
        <source>There is no shot number free before %1, whose takes bear it.</source>
        <translation>%1 之前没有空余的镜头号，而它已有的条沿用着这个编号。</translation>
    </message>
    <message>
        <source>Put the shot at another place of the scene.</source>
        <translation>请把镜头放到本场的其他位置。</translation>
    </message>
</context>
<context>
    <name>SoundBed</name>
    <message>
        <source>The file of this music is not there any more.</source>
        <translation>这段音乐的文件已不在原处。</translation>
    </message>
    <message>
        <source>Choose it again, or take it out of the episode.</source>
        <translation>请重新选择，或从本集中移除。</translation>
    </message>
    <message>
        <source>There is no sound in this file that can be read.</source>
        <translation>这个文件中没有可读取的声音。</translation>
    </message>
</context>
<context>
    <name>SoundImport</name>
    <message>
        <source>The file cannot be copied into the project: %1</source>
        <translation>文件无法复制到项目中：%1</translation>
    </message>
    <message>
        <source>There is no sound in this file that can be read.</source>
        <translation>这个文件中没有可读取的声音。</translation>
    </message>
    <message>
        <source>WAV, MP3, M4A, FLAC and Ogg files can be used.</source>
        <translation>可使用 WAV、MP3、M4A、FLAC 和 Ogg 文件。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
</context>
<context>
    <name>SoundMix</name>
    <message>
        <source>The mix was stopped.</source>
        <translation>混音已停止。</translation>
    </message>
    <message>
        <source>The file of a voice cannot be used: %1</source>
        <translation>配音文件无法使用：%1</translation>
    </message>
    <message>
        <source>Make this voice again.</source>
        <translation>请重新生成这句配音。</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>%1 has no speech model of its own.</source>
        <translation>%1 没有自带的语音模型。</translation>
    </message>
    <message>
        <source>Choose a model in the settings.</source>
        <translation>请在设置中选择模型。</translation>
    </message>
    <message>
        <source>The line is longer than the %1 characters that %2 speaks at once.</source>
        <translation>这句台词超过了 %2 一次能说的 %1 个字符。</translation>
    </message>
    <message>
        <source>Split it in the script.</source>
        <translation>请在剧本中把它拆开。</translation>
    </message>
    <message>
        <source>%1 answered with something that is no sound.</source>
        <translation>%1 返回的内容不是声音。</translation>
    </message>
</context>
<context>
    <name>StateBar</name>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>of unknown outcome</source>
        <translation>结果不明</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>not rendered</source>
        <translation>未渲染</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number of shots, their state</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the states</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>This is a copy of a project: what waits in it is sent only when you say so.</source>
        <translation>这是项目的副本：其中等待的任务，要经你确认才会发送。</translation>
    </message>
    <message>
        <source>The scene has no shots yet: plan it.</source>
        <translation>这一场还没有镜头：请先规划分镜。</translation>
    </message>
    <message>
        <source>Held by likeness: circle a take that is good enough, or lower the threshold.</source>
        <translation>因相似度暂留：请圈定一条够好的，或降低阈值。</translation>
    </message>
</context>
<context>
    <name>StorageWatch</name>
    <message>
        <source>Nothing new is sent until the disk works again; then it goes on by itself.</source>
        <translation>磁盘恢复之前不会再提交任务；恢复后自动继续。</translation>
    </message>
    <message>
        <source>Less than %1 MB are free on the project&apos;s disk.</source>
        <translation>项目所在磁盘的可用空间不足 %1 MB。</translation>
    </message>
    <message>
        <source>Free some space; then it goes on by itself.</source>
        <translation>请腾出一些空间，之后会自动继续。</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The disk is full; nothing was changed.</source>
        <translation>磁盘已满；没有做任何改动。</translation>
    </message>
    <message>
        <source>Another program keeps the project locked; nothing was changed.</source>
        <translation>另一个程序锁定了项目；没有做任何改动。</translation>
    </message>
    <message>
        <source>The project cannot be written.</source>
        <translation>项目无法写入。</translation>
    </message>
    <message>
        <source>The project file is damaged (%1).</source>
        <translation>项目文件已损坏（%1）。</translation>
    </message>
    <message>
        <source>The project refuses the change (%1).</source>
        <translation>项目拒绝了这项改动（%1）。</translation>
    </message>
    <message>
        <source>The project file could not be used (%1); nothing was changed.</source>
        <translation>项目文件无法使用（%1）；没有做任何改动。</translation>
    </message>
    <message>
        <source>Check free space, permissions and that the disk is still there.</source>
        <translation>请检查可用空间、权限，以及磁盘是否仍然连接。</translation>
    </message>
    <message>
        <source>Open a backup, or repair the project from its clips.</source>
        <translation>请打开一份备份，或用已有的片段修复项目。</translation>
    </message>
    <message>
        <source>The newest backup is %1.</source>
        <translation>最新的备份是 %1。</translation>
    </message>
    <message>
        <source>The project file is write-protected.</source>
        <translation>项目文件是写保护的。</translation>
    </message>
    <message>
        <source>Another program has the project open (process %1).</source>
        <translation>另一个程序已打开这个项目（进程 %1）。</translation>
    </message>
    <message>
        <source>The project&apos;s folder may not be written.</source>
        <translation>项目的文件夹不允许写入。</translation>
    </message>
    <message>
        <source>The project lies on another computer&apos;s disk, where it cannot be written safely. Copy it to this one.</source>
        <translation>项目位于另一台电脑的磁盘上，在那里无法安全写入。请把它复制到本机。</translation>
    </message>
    <message>
        <source>The project could not be read: there is no room for a copy.</source>
        <translation>无法读取项目：没有空间存放副本。</translation>
    </message>
    <message>
        <source>Make room on this disk, or make the project writable.</source>
        <translation>请在这个磁盘上腾出空间，或让项目可以写入。</translation>
    </message>
    <message>
        <source>An older Circle Take wrote this project, and it cannot be brought up to date: %1</source>
        <translation>这个项目由旧版 Circle Take 写成，无法升级：%1</translation>
    </message>
    <message>
        <source>Open it once where it can be written.</source>
        <translation>请在可以写入的地方打开一次。</translation>
    </message>
    <message>
        <source>Open the project again when it can be written.</source>
        <translation>请在可以写入时重新打开项目。</translation>
    </message>
    <message>
        <source>The project&apos;s file has gone.</source>
        <translation>项目文件不见了。</translation>
    </message>
    <message>
        <source>Bring its disk or folder back, then open it again.</source>
        <translation>请恢复它所在的磁盘或文件夹，然后重新打开。</translation>
    </message>
    <message>
        <source>This folder holds a project already.</source>
        <translation>这个文件夹里已经有一个项目。</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>请打开它，或选择别的文件夹。</translation>
    </message>
    <message>
        <source>The project&apos;s folder could not be made.</source>
        <translation>无法创建项目文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>请选择可以写入的文件夹。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>没有这个文件夹。</translation>
    </message>
    <message>
        <source>This folder does not hold a project.</source>
        <translation>这个文件夹里没有项目。</translation>
    </message>
    <message>
        <source>Choose a folder with a file “project.circletake”.</source>
        <translation>请选择含有“project.circletake”文件的文件夹。</translation>
    </message>
    <message>
        <source>The project file is damaged.</source>
        <translation>项目文件已损坏。</translation>
    </message>
    <message>
        <source>This file was written by another program.</source>
        <translation>这个文件由别的程序写成。</translation>
    </message>
    <message>
        <source>A newer Circle Take (schema %1) wrote this project; it was not touched.</source>
        <translation>这个项目由更新的 Circle Take 写成（数据结构版本 %1）；未做任何改动。</translation>
    </message>
    <message>
        <source>Install the newest Circle Take to open it.</source>
        <translation>请安装最新的 Circle Take 来打开它。</translation>
    </message>
    <message>
        <source>The project file holds a row in “%1” that cannot be read.</source>
        <translation>项目文件的“%1”中有一行无法读取。</translation>
    </message>
    <message>
        <source>The project has no script yet.</source>
        <translation>项目还没有剧本。</translation>
    </message>
    <message>
        <source>Import one.</source>
        <translation>请导入剧本。</translation>
    </message>
    <message>
        <source>Shot %1 is not in the project.</source>
        <translation>项目中没有镜头 %1。</translation>
    </message>
    <message>
        <source>Take %1 is not in the project.</source>
        <translation>项目中没有条 %1。</translation>
    </message>
    <message>
        <source>The project holds no such thing.</source>
        <translation>项目中没有这一项。</translation>
    </message>
    <message>
        <source>Number %1 is taken.</source>
        <translation>编号 %1 已被占用。</translation>
    </message>
    <message>
        <source>Taken over with the take.</source>
        <translation>随这一条一并接管。</translation>
    </message>
    <message>
        <source>Found again beside its clip.</source>
        <translation>在片段旁重新找到。</translation>
    </message>
    <message>
        <source>The clip is not the one that was stored.</source>
        <translation>这不是当初存入的片段。</translation>
    </message>
    <message>
        <source>Money of several currencies was spent, which cannot be held against one budget.</source>
        <translation>花费涉及多种货币，无法用同一个预算控制。</translation>
    </message>
    <message>
        <source>Take the budget away, or give each currency an episode of its own.</source>
        <translation>请取消预算，或让每一集只用一种货币。</translation>
    </message>
    <message>
        <source>There is neither a backup nor a clip to start from.</source>
        <translation>没有可用来恢复的备份或片段。</translation>
    </message>
    <message>
        <source>The project can be opened; there is nothing to repair.</source>
        <translation>项目可以打开，无需修复。</translation>
    </message>
    <message>
        <source>The backup could not be copied into its place.</source>
        <translation>无法把备份复制到位。</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) of what would be removed still wait, are under way, or are of unknown outcome.</source>
        <translation>
            <numerusform>要删除的内容中有 %n 条仍在等待、进行中或结果不明。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel, await or resolve them, then remove it.</source>
        <translation>请先取消、等待完成或认定结果，然后再删除。</translation>
    </message>
    <message>
        <source>This question was entered into the ledger already.</source>
        <translation>这次提问已经入账。</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>An id and a number above zero are needed.</source>
        <translation>需要大于零的标识和编号。</translation>
    </message>
    <message>
        <source>Number %1 is taken.</source>
        <translation>编号 %1 已被占用。</translation>
    </message>
    <message>
        <source>Episode %1 is there already.</source>
        <translation>第 %1 集已经存在。</translation>
    </message>
    <message>
        <source>The scene&apos;s episode is not there.</source>
        <translation>场所属的集不存在。</translation>
    </message>
    <message>
        <source>The shot&apos;s scene is not there.</source>
        <translation>镜头所属的场不存在。</translation>
    </message>
    <message>
        <source>The take&apos;s shot is not there.</source>
        <translation>条所属的镜头不存在。</translation>
    </message>
    <message>
        <source>A character needs a name.</source>
        <translation>角色需要名字。</translation>
    </message>
    <message>
        <source>A shot lasts 5 to 30 seconds.</source>
        <translation>镜头时长为 5 到 30 秒。</translation>
    </message>
    <message>
        <source>The scene of this voice is not there.</source>
        <translation>这句配音所属的场景不存在。</translation>
    </message>
    <message>
        <source>The episode of this sound is not there.</source>
        <translation>这段声音所属的剧集不存在。</translation>
    </message>
</context>
<context>
    <name>StoryEdits</name>
    <message>
        <source>A shot lasts 5 to 30 seconds.</source>
        <translation>镜头时长为 5 到 30 秒。</translation>
    </message>
    <message>
        <source>Only a take of the shot itself can be circled.</source>
        <translation>只能圈选本镜头的条。</translation>
    </message>
    <message>
        <source>Each line of a scene belongs to one shot, in the order of the script.</source>
        <translation>场中的每一行都要按剧本顺序归属一个镜头。</translation>
    </message>
</context>
<context>
    <name>SubmitOutcome</name>
    <message>
        <source>The provider took it but gave it no number.</source>
        <translation>服务商已受理，但没有给出任务编号。</translation>
    </message>
    <message>
        <source>The provider answered with the number of another take.</source>
        <translation>服务商给出的是另一条的任务编号。</translation>
    </message>
    <message>
        <source>The provider took it.</source>
        <translation>服务商已受理。</translation>
    </message>
    <message>
        <source>Cancelled; the provider had not taken it.</source>
        <translation>已取消；服务商并未受理。</translation>
    </message>
    <message>
        <source>Several jobs at the provider could be this take.</source>
        <translation>服务商处有多个任务可能对应这一条。</translation>
    </message>
    <message>
        <source>Found at the provider: it had been taken.</source>
        <translation>已在服务商处找到：当时已经受理。</translation>
    </message>
    <message>
        <source>The provider had not taken it; it is sent again.</source>
        <translation>服务商并未受理，正在重新发送。</translation>
    </message>
    <message>
        <source>The provider called back: it had been taken.</source>
        <translation>服务商发来回调：当时已经受理。</translation>
    </message>
    <message>
        <source>%1 cannot be asked about a submit whose answer was lost.</source>
        <translation>对于应答丢失的提交，%1 无法查询。</translation>
    </message>
    <message>
        <source>Look at the provider&apos;s own list, then say whether it was charged.</source>
        <translation>请查看服务商自己的任务列表，然后说明是否已扣费。</translation>
    </message>
</context>
<context>
    <name>TakeLife</name>
    <message>
        <source>Waits for its turn.</source>
        <translation>正在排队，等待提交。</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Being sent to the provider.</source>
        <translation>正在发送给服务商。</translation>
    </message>
    <message>
        <source>The provider works on it.</source>
        <translation>服务商正在处理。</translation>
    </message>
    <message>
        <source>The provider says: %1.</source>
        <translation>服务商说：%1。</translation>
    </message>
    <message>
        <source>Finished at the provider; the clip is being fetched.</source>
        <translation>服务商已完成，正在下载片段。</translation>
    </message>
    <message>
        <source>Fetched; being looked at.</source>
        <translation>已下载，正在检查。</translation>
    </message>
    <message>
        <source>The clip is ready.</source>
        <translation>片段已就绪。</translation>
    </message>
    <message>
        <source>It may have been taken and charged, and is not sent again by itself. %1</source>
        <translation>可能已受理并扣费，不会自动重新发送。%1</translation>
    </message>
    <message>
        <source>The provider is asked to end it.</source>
        <translation>已请求服务商中止。</translation>
    </message>
    <message>
        <source>A person found that it was charged.</source>
        <translation>经人工认定：已扣费。</translation>
    </message>
    <message>
        <source>A person found that it was not charged.</source>
        <translation>经人工认定：未扣费。</translation>
    </message>
</context>
<context>
    <name>TakeState</name>
    <message>
        <source>Planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Submitting</source>
        <translation>提交中</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>生成中</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>下载中</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>检查中</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>已丢失</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>取消中</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>The model refuses: “%1”</source>
        <translation>模型拒绝回答：“%1”</translation>
    </message>
    <message>
        <source>None of the model&apos;s %1 answers can be used: %2</source>
        <translation>模型的 %1 个回答都无法使用：%2</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>There is nothing to ask about.</source>
        <translation>没有可提问的内容。</translation>
    </message>
    <message>
        <source>%1 has no model of its own that could be asked.</source>
        <translation>%1 没有可用的默认模型。</translation>
    </message>
    <message>
        <source>Choose a model in the settings.</source>
        <translation>请在设置中选择模型。</translation>
    </message>
    <message>
        <source>The model answered with nothing.</source>
        <translation>模型的回答是空的。</translation>
    </message>
</context>
<context>
    <name>TextCalls</name>
    <message>
        <source>The program ended before the answer came; it is counted as charged.</source>
        <translation>程序在收到回答前结束；按已扣费计算。</translation>
    </message>
    <message>
        <source>The answer was lost; it is counted as charged.</source>
        <translation>回答丢失；按已扣费计算。</translation>
    </message>
    <message>
        <source>What this question may cost is not known, so it cannot be held against the budget.</source>
        <translation>不知道这次提问的费用，无法与预算比较。</translation>
    </message>
    <message>
        <source>Choose another model, or take the budget away.</source>
        <translation>请换一个模型，或取消预算。</translation>
    </message>
    <message>
        <source>The budget is in %1, but this service&apos;s prices are in %2.</source>
        <translation>预算以 %1 计，而这项服务的价格以 %2 计。</translation>
    </message>
    <message>
        <source>Set the budget in the currency of the prices.</source>
        <translation>请用价格的币种设置预算。</translation>
    </message>
    <message>
        <source>The series&apos; budget has %1 left, and this question may cost %2.</source>
        <translation>全剧预算还剩 %1，这次提问可能花费 %2。</translation>
    </message>
    <message>
        <source>The episode&apos;s budget has %1 left, and this question may cost %2.</source>
        <translation>本集预算还剩 %1，这次提问可能花费 %2。</translation>
    </message>
    <message>
        <source>Raise the budget.</source>
        <translation>请提高预算。</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Not rendered</source>
        <translation>未渲染</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>submit %1</source>
        <translation>提交 %1</translation>
    </message>
    <message>
        <source>generation %1</source>
        <translation>生成 %1</translation>
    </message>
    <message>
        <source>download %1</source>
        <translation>下载 %1</translation>
    </message>
    <message>
        <source>Lip sync of T%1</source>
        <translation>T%1 的口型同步</translation>
    </message>
</context>
<context>
    <name>Tone</name>
    <message>
        <source>neutral</source>
        <translation>平静</translation>
    </message>
    <message>
        <source>joyful</source>
        <translation>喜悦</translation>
    </message>
    <message>
        <source>tender</source>
        <translation>温柔</translation>
    </message>
    <message>
        <source>sad</source>
        <translation>悲伤</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>愤怒</translation>
    </message>
    <message>
        <source>fearful</source>
        <translation>恐惧</translation>
    </message>
    <message>
        <source>tense</source>
        <translation>紧张</translation>
    </message>
    <message>
        <source>surprised</source>
        <translation>惊讶</translation>
    </message>
    <message>
        <source>solemn</source>
        <translation>庄重</translation>
    </message>
    <message>
        <source>mysterious</source>
        <translation>神秘</translation>
    </message>
    <message>
        <source>romantic</source>
        <translation>浪漫</translation>
    </message>
    <message>
        <source>triumphant</source>
        <translation>昂扬</translation>
    </message>
    <message>
        <source>playful</source>
        <translation>俏皮</translation>
    </message>
</context>
<context>
    <name>VoiceFile</name>
    <message>
        <source>The voice&apos;s file is not as it was written.</source>
        <translation>配音文件与写入时不一致。</translation>
    </message>
    <message>
        <source>Make this voice again.</source>
        <translation>请重新生成这句配音。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>There is no sound in this file that can be read.</source>
        <translation>这个文件中没有可读取的声音。</translation>
    </message>
    <message>
        <source>WAV, MP3, M4A, FLAC and Ogg files can be used.</source>
        <translation>可使用 WAV、MP3、M4A、FLAC 和 Ogg 文件。</translation>
    </message>
    <message>
        <source>The recording is silent.</source>
        <translation>录音没有声音。</translation>
    </message>
    <message>
        <source>The recording is longer than a minute, which no line of a script is.</source>
        <translation>录音超过一分钟，剧本中没有这么长的台词。</translation>
    </message>
    <message>
        <source>Cut this line out of it, and use that file.</source>
        <translation>请把这句台词单独剪出来，再使用那个文件。</translation>
    </message>
</context>
<context>
    <name>VoiceJob</name>
    <message>
        <source>%1 line %2</source>
        <translation>%1 第 %2 行</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>This line takes longer than a minute to say.</source>
        <translation>这句台词说完需要一分钟以上。</translation>
    </message>
    <message>
        <source>Split it in the script.</source>
        <translation>请在剧本中把它拆开。</translation>
    </message>
</context>
<context>
    <name>WritingDialog</name>
    <message>
        <source>Planned by</source>
        <translation>规划方式</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>as the profile says</source>
        <translation>按服务档案</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>场次</translation>
    </message>
    <message>
        <source>Scenes at once</source>
        <translation>同时处理场数</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Enter a key…</source>
        <translation>填写密钥…</translation>
    </message>
</context>
<context>
    <name>circletake::commandline::RenderWatch</name>
    <message>
        <source>Rendering</source>
        <translation>正在渲染</translation>
    </message>
    <message>
        <source>%1 does not answer as it should, and is asked again until it does: %2</source>
        <translation>%1 的应答不正常，会反复询问直到恢复：%2</translation>
    </message>
    <message>
        <source>The disk refuses to keep what was rendered.</source>
        <translation>磁盘无法存下渲染的结果。</translation>
    </message>
    <message>
        <source>Make room, then run the same command again.</source>
        <translation>请腾出空间，然后再次运行同一命令。</translation>
    </message>
    <message numerus="yes">
        <source>Correct it, then run the same command again: %n take(s) wait.</source>
        <translation>
            <numerusform>请先解决它，再运行同一命令：有 %n 条在等待。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ready, %2 failed, %3 unknown</source>
        <translation>就绪 %1，失败 %2，不明 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) are not finished; run the same command again to go on.</source>
        <translation>
            <numerusform>有 %n 条尚未完成；再次运行同一命令即可继续。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circletake::desktop::ActionPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>想做什么？</translation>
    </message>
</context>
<context>
    <name>circletake::desktop::AssembleDialog</name>
    <message>
        <source>Film (*.mp4)</source>
        <translation>成片 (*.mp4)</translation>
    </message>
    <message>
        <source>Assemble</source>
        <translation>合成</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) have no good clip: %1</source>
        <translation>
            <numerusform>%n 个镜头没有可用片段：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>This episode has no shots yet. Plan it first.</source>
        <translation>这一集还没有镜头，请先分镜。</translation>
    </message>
    <message>
        <source>Render the missing shots first, or let them show their animatic.</source>
        <translation>请先渲染缺少的镜头，或用动态分镜代替。</translation>
    </message>
</context>
<context>
    <name>circletake::desktop::BoardView</name>
    <message>
        <source>These scenes have no shots yet. Plan them: every scene becomes four to eight shots with size, angle, movement and length.</source>
        <translation>这些场还没有镜头。先规划分镜：每场会分成四到八个镜头，并定好景别、角度、运镜和时长。</translation>
    </message>
    <message>
        <source>Find in these shots</source>
        <translation>在这些镜头中查找</translation>
    </message>
    <message>
        <source>Shots as cards</source>
        <translation>镜头卡片</translation>
    </message>
    <message>
        <source>Shots as a table</source>
        <translation>镜头表格</translation>
    </message>
    <message>
        <source>Episode %1</source>
        <translation>第 %1 集</translation>
    </message>
    <message numerus="yes">
        <source>No shot has these words. Clear the search field to see all %n.</source>
        <translation>
            <numerusform>没有包含这些文字的镜头。清空搜索框即可看到全部 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>No shot fits these filters: nothing failed here, or all is reviewed.</source>
        <translation>没有符合筛选条件的镜头：这里没有失败的，或都已审完。</translation>
    </message>
</context>
<context>
    <name>circletake::desktop::BudgetDialog</name>
    <message>
        <source>Set budgets</source>
        <translation>设定预算</translation>
    </message>
    <message>
        <source>The whole series</source>
        <translation>全剧</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>%1, stops</source>
        <translation>%1，停止</translation>
    </message>
    <message>
        <source>%1, warns</source>
        <translation>%1，警告</translation>
    </message>
    <message>
        <source>At 80 % of a limit you are warned, at 100 % nothing more is sent. What is under way counts with its highest price. Clips made on this computer cost nothing.</source>
        <translation>达到上限的 80% 时警告，100% 时不再提交。进行中的任务按最高价格计入。由本机制作的片段不产生费用。</translation>
    </message>
    <message>
        <source>“%1” is no amount. Write one such as 25.00, or nothing for no limit.</source>
        <translation>“%1”不是金额。请写 25.00 这样的金额；留空表示不限。</translation>
    </message>
    <message>
        <source>Change budgets</source>
        <translation>更改预算</translation>
    </message>
</context>
<context>
    <name>circletake::desktop::CastView</name>
    <message numerus="yes">
        <source>%1 · %n scene(s)</source>
        <translation>
            <numerusform>%1 · %n 场</numerusform>
        </translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>场景地点</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>The people of the script appear here when one is imported.</source>
        <translation>导入剧本后，剧中人物会出现在这里。</translation>
    </message>
    <message>
        <source>The places of the scenes appear here when a script is imported.</source>
        <translation>导入剧本后，各场的地点会出现在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%n scene(s)</source>
        <translation>
            <numerusform>%n 场</numerusform>
        </translation>
    </message>
    <message>
        <source>in no scene</source>
        <translation>未出场</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>circletake::desktop::CharacterForm</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>References: the first is sent first</source>
        <translation>参考图：排在最前的先发送</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Other names in the script</source>
        <translation>剧本中的其他称呼</translation>
    </message>
    <message>
        <source>Look: face, hair and usual clothes, in every prompt</source>
        <translation>外貌：脸、发型和平时的衣着，写进每条提示词</translation>
    </message>
    <message>
        <source>Age and manner</source>
        <translation>年龄与气质</translation>
    </message>
    <message>
        <source>Wardrobe by scene</source>
        <translation>各场服装</translation>
    </message>
    <message>
        <source>%1 is another character.</source>
        <translation>%1 是另一个角色。</translation>
    </message>
    <message>
        <source>Choose “Same person as…” when both are one.</source>
        <translation>如果是同一个人，请选择“标为同一人…”。</translation>
    </message>
    <message>
        <source>Change the names of %1</source>
        <translation>修改%1的称呼</translation>
    </message>
    <message>
        <source>In no scene of this episode.</source>
        <translation>本集没有出场。</translation>
    </message>
    <message>
        <source>In no scene of the script any more. What is known of them is kept until you remove them.</source>
        <translation>剧本中已不再出场。已有资料会保留，直到你移除。</translation>
    </message>
    <message>
        <source>Same person as…</source>
        <translation>标为同一人…</translation>
    </message>
    <message>
        <source>Two spellings of one person become one character, with the pictures of both.</source>
        <translation>把同一人的两种写法合并为一个角色，保留双方的图片。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>circletake::desktop::DocumentDialog</name>
    <message>
        <source>Cost report</source>
        <translation>费用报告</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>写出报告</translation>
    </message>
    <message>
        <source>The whole series</source>
        <translation>全剧</translation>
    </message>
    <message>
        <source>series</source>
        <translation>全剧</translation>
    </message>
    <message>
        <source>-shots</source>
        <translation>-镜头表</translation>
    </message>
    <message>
        <source>-costs</source>
        <translation>-费用</translation>
    </message>
</context>
<context>
    <name>circletake::desktop::FaceModelsDialog</name>
    <message>
        <source>Finds faces</source>
        <translation>找出人脸</translation>
    </message>
    <message>
        <source>Finds eyes, nose and mouth</source>
        <translation>找出眼、鼻、口</translation>
    </message>
    <message>
        <source>Tells faces apart</source>
        <translation>区分不同的人脸</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>damaged or another file</source>
        <translation>已损坏或是别的文件</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>The folder that holds the face models</source>
        <translation>人脸模型所在的文件夹</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>文件夹：%1</translation>
    </message>
    <message>
        <source>This build of Circle Take cannot measure faces: it was made without OpenCV.</source>
        <translation>这个版本的 Circle Take 构建时没有 OpenCV，无法测量人脸。</translation>
    </message>
    <message>
        <source>All models are there: faces are measured.</source>
        <translation>模型齐备：会测量人脸。</translation>
    </message>
    <message>
        <source>Downloading…</source>
        <translation>正在下载…</translation>
    </message>
</context>
<context>
    <name>circletake::desktop::Inspector</name>
    <message>
        <source>Takes (%1)</source>
        <translation>各条 (%1)</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>镜头</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>各条</translation>
    </message>
    <message>
        <source>Select a scene or a shot to see and change it.</source>
        <translation>选择一场或一个镜头，即可查看和修改。</translation>
    </message>
    <message>
        <source>Voices (%1)</source>
        <translation>配音 (%1)</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>配音</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
</context>
<context>
    <name>circletake::desktop::KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
</context>
<context>
    <name>circletake::desktop::KeysPage</name>
    <message>
        <source>Find an action or a key</source>
        <translation>查找操作或按键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其快捷键</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新快捷键</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Gives the action the keys that it had at first.</source>
        <translation>把这项操作恢复为最初的快捷键。</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Set keys</source>
        <translation>设定快捷键</translation>
    </message>
    <message>
        <source>Take the keys</source>
        <translation>改用这组按键</translation>
    </message>
    <message>
        <source>Choose an action, then press its new keys in the field.</source>
        <translation>先选择一项操作，再在输入框中按下新的快捷键。</translation>
    </message>
    <message>
        <source>%1 has these keys. “Take the keys” leaves it without them.</source>
        <translation>%1 已使用这组按键。点“改用这组按键”后，它将不再使用。</translation>
    </message>
    <message>
        <source>Without keys the action stays in the menus.</source>
        <translation>没有快捷键的操作仍在菜单中。</translation>
    </message>
    <message>
        <source>%1 has its first keys now. Give it others first, or reset all.</source>
        <translation>%1 现在占用着它最初的按键。请先为其改用别的按键，或全部重置。</translation>
    </message>
</context>
<context>
    <name>circletake::desktop::LikenessView</name>
    <message>
        <source>How like their references the characters are, shot by shot</source>
        <translation>各镜头中角色与参考图的相似度</translation>
    </message>
    <message>
        <source>The consistency meter compares faces in takes with the reference pictures of your characters. It needs face models, which you install once.</source>
        <translation>一致性测量把各条素材中的人脸与角色的参考图相比较。它需要人脸模型，只需安装一次。</translation>
    </message>
    <message>
        <source>The shots of this episode show no characters yet.</source>
        <translation>这一集的镜头中还没有角色。</translation>
    </message>
    <message>
        <source>Add reference pictures to the characters under “Cast and style”: their faces are compared with those in the takes.</source>
        <translation>请在“角色与风格”中为角色添加参考图：其中的人脸会与各条素材中的人脸相比较。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) still to be looked at</source>
        <translation>
            <numerusform>还有 %n 个文件待查看</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes below %1 are held until you circle them.</source>
        <translation>低于 %1 的条会暂留，直到你圈定它们。</translation>
    </message>
</context>
<context>
    <name>circletake::desktop::LockNotice</name>
    <message>
        <source>A language model is planning this scene. It can be edited again as soon as its shots are here; other scenes can be edited meanwhile.</source>
        <translation>语言模型正在规划这一场。镜头一到即可再次编辑；其他场次现在就能编辑。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Asks nothing more; answers that are under way are still taken in.</source>
        <translation>不再提问；已在途中的回答仍会收下。</translation>
    </message>
</context>
<context>
    <name>circletake::desktop::MainToolBar</name>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Plan shots</source>
        <translation>规划分镜</translation>
    </message>
    <message>
        <source>Render missing</source>
        <translation>渲染缺少的</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>重试失败的</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Assemble…</source>
        <translation>合成…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Produce…</source>
        <translation>制作…</translation>
    </message>
</context>
<context>
    <name>circletake::desktop::MainWindow</name>
    <message>
        <source>Circle Take</source>
        <translation>Circle Take</translation>
    </message>
    <message>
        <source>%1 (read-only) — Circle Take</source>
        <translation>%1（只读）— Circle Take</translation>
    </message>
    <message>
        <source>%1 — Circle Take</source>
        <translation>%1 — Circle Take</translation>
    </message>
    <message>
        <source>Drop one script or one project at a time.</source>
        <translation>请一次只拖入一个剧本或一个项目。</translation>
    </message>
</context>
<context>
    <name>circletake::desktop::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Shot</source>
        <translation>镜头(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Render</source>
        <translation>渲染(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>审片(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>circletake::desktop::MessageBar</name>
    <message>
        <source>%1 is ready: %2</source>
        <translation>%1 已写好：%2</translation>
    </message>
    <message numerus="yes">
        <source>The film is ready: %1, %n shot(s). %2</source>
        <translation>
            <numerusform>成片已完成：%1，%n 个镜头。%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) show their animatic.</source>
        <translation>
            <numerusform>其中 %n 个镜头用的是动态分镜。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>Close this message; the issues panel keeps it.</source>
        <translation>关闭这条消息；它仍保留在问题面板中。</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>circletake::desktop::NewProjectDialog</name>
    <message>
        <source>Create project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Choose a script</source>
        <translation>选择剧本</translation>
    </message>
    <message>
        <source>Scripts (*.fountain *.spmd *.txt *.md);;All files (*)</source>
        <translation>剧本 (*.fountain *.spmd *.txt *.md);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose a folder for the project</source>
        <translation>选择项目文件夹</translation>
    </message>
    <message>
        <source>There is no such script.</source>
        <translation>没有这个剧本。</translation>
    </message>
    <message>
        <source>The folder is not empty. Choose another or a new name.</source>
        <translation>文件夹不是空的。请选择别的文件夹，或换一个新名字。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>error, what to do</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1, %2, read as %3.</source>
        <comment>episodes, scenes, encoding</comment>
        <translation>%1，%2，按 %3 读取。</translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s)</source>
        <translation>
            <numerusform>%n 集</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scene(s)</source>
        <translation>
            <numerusform>%n 场</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circletake::desktop::OutputRow</name>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>This is a folder. Add the name of a file.</source>
        <translation>这是文件夹。请加上文件名。</translation>
    </message>
    <message>
        <source>The file is there already and will be replaced.</source>
        <translation>文件已存在，将被替换。</translation>
    </message>
</context>
<context>
    <name>circletake::desktop::PlaceForm</name>
    <message>
        <source>References</source>
        <translation>参考图</translation>
    </message>
    <message>
        <source>What it looks like, in the prompt of every shot there</source>
        <translation>它是什么样子，写进这里每个镜头的提示词</translation>
    </message>
</context>
<context>
    <name>circletake::desktop::PlayerView</name>
    <message>
        <source>%1 · circled</source>
        <translation>%1 · 已圈选</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Decoding…</source>
        <translation>正在解码…</translation>
    </message>
    <message>
        <source>This shot has no take yet. Press R to render it.</source>
        <translation>这个镜头还没有条。按 R 渲染。</translation>
    </message>
    <message>
        <source>Select a shot to see its take. Space plays, the arrow keys step from frame to frame.</source>
        <translation>选择一个镜头，查看它的各条。空格键播放，方向键逐帧移动。</translation>
    </message>
    <message>
        <source>Frame of the clip</source>
        <translation>片段中的帧</translation>
    </message>
</context>
<context>
    <name>circletake::desktop::ProblemsView</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>No issues. What goes wrong appears here, with its place and what to do next.</source>
        <translation>没有问题。出错时会列在这里，并注明位置和处理办法。</translation>
    </message>
</context>
<context>
    <name>circletake::desktop::ProductionBar</name>
    <message>
        <source>Plan</source>
        <translation>分镜</translation>
    </message>
    <message>
        <source>Render</source>
        <translation>渲染</translation>
    </message>
    <message>
        <source>Assemble</source>
        <translation>合成</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Begins nothing new; what is under way is finished and kept.</source>
        <translation>不再开始新的；正在进行的会完成并保留。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the production&apos;s line</source>
        <translation>关闭制作进度</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>制作进度</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 spent</source>
        <translation>已花费 %1</translation>
    </message>
    <message>
        <source>about %1 of rendering left</source>
        <translation>渲染约剩 %1</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>配音</translation>
    </message>
    <message>
        <source>Lip sync</source>
        <translation>口型同步</translation>
    </message>
</context>
<context>
    <name>circletake::desktop::ProjectCommands</name>
    <message>
        <source>Open a project&apos;s folder</source>
        <translation>打开项目文件夹</translation>
    </message>
    <message>
        <source>Replace the script?</source>
        <translation>要替换剧本吗？</translation>
    </message>
    <message>
        <source>“%1” replaces the script of this project. Scenes that read the same keep their shots and takes. You can undo it.</source>
        <translation>“%1”将替换这个项目的剧本。内容不变的场保留原有的镜头和各条。此操作可以撤销。</translation>
    </message>
    <message>
        <source>Import a script</source>
        <translation>导入剧本</translation>
    </message>
    <message>
        <source>Scripts (*.fountain *.spmd *.txt *.md);;All files (*)</source>
        <translation>剧本 (*.fountain *.spmd *.txt *.md);;所有文件 (*)</translation>
    </message>
    <message>
        <source>About Circle Take</source>
        <translation>关于 Circle Take</translation>
    </message>
    <message>
        <source>&lt;b&gt;Circle Take %1&lt;/b&gt;&lt;p&gt;Production desk for AI short dramas.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Circle Take %1&lt;/b&gt;&lt;p&gt;AI 短剧制片台。&lt;/p&gt;&lt;p&gt;自由软件，依 GNU 通用公共许可证第 3 版或更新版本授权。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>This project is a copy</source>
        <translation>这个项目是副本</translation>
    </message>
    <message>
        <source>It came from another folder or computer. Takes that wait in it may have been sent by the original already, so nothing is sent from here before you say so.

Shall this copy send what waits in it?</source>
        <translation>它来自另一个文件夹或另一台电脑。其中等待的条可能已由原项目发送，因此在得到确认之前，这里不会发送任何任务。

要由这个副本发送其中等待的任务吗？</translation>
    </message>
</context>
<context>
    <name>circletake::desktop::ProposalDelegate</name>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n 条建议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n 条待定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n 条已接受</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n 条已拒绝</numerusform>
        </translation>
    </message>
    <message>
        <source>a new line</source>
        <translation>新的一行</translation>
    </message>
    <message>
        <source>Changes what somebody says: accept it by itself.</source>
        <translation>会改动台词：需单独接受。</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Line changed</source>
        <translation>原文已变</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Accept what is open in this scene, but not what changes speech (Shift+A)</source>
        <translation>接受本场所有待定建议，改动台词的除外（Shift+A）</translation>
    </message>
    <message>
        <source>Accept (A)</source>
        <translation>接受（A）</translation>
    </message>
    <message>
        <source>Refuse (R)</source>
        <translation>拒绝（R）</translation>
    </message>
</context>
<context>
    <name>circletake::desktop::ProposalsDialog</name>
    <message>
        <source>Proposals for the script</source>
        <translation>剧本建议</translation>
    </message>
    <message>
        <source>The author&apos;s line</source>
        <translation>作者原文</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Undecided only</source>
        <translation>只看待定</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Difference between the script and the proposals</source>
        <translation>剧本与建议的差异</translation>
    </message>
    <message>
        <source>J next · K previous · A accept · R refuse · Shift+A accept the scene · Ctrl+Z undo</source>
        <translation>J 下一条 · K 上一条 · A 接受 · R 拒绝 · Shift+A 接受本场 · Ctrl+Z 撤销</translation>
    </message>
    <message>
        <source>Everything is decided. Untick “Undecided only” to see it all.</source>
        <translation>全部已定。取消勾选“只看待定”即可查看全部。</translation>
    </message>
    <message>
        <source>The model is reading: %1 of %2 scenes. What it proposes appears here as it comes.</source>
        <translation>模型正在阅读：%1 / %2 场。建议一到就会显示在这里。</translation>
    </message>
    <message>
        <source>Nothing is proposed. Let a language model read the script: it proposes additions, and nothing changes before you accept it.</source>
        <translation>还没有建议。让语言模型读一读剧本：它会提出补充，在您接受之前什么都不会改动。</translation>
    </message>
    <message>
        <source>It is in the script already: undo it with Ctrl+Z.</source>
        <translation>它已写入剧本：可用 Ctrl+Z 撤销。</translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s) are in no shot yet, as the shots beside them stay as they are: plan the scene again.</source>
        <translation>
            <numerusform>%n 行新内容还不在任何镜头中，因为旁边的镜头保持不变：请重新规划这一场。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) that change what somebody says are left for you.</source>
        <translation>
            <numerusform>%n 条改动台词的建议留待您逐条决定。</numerusform>
        </translation>
    </message>
    <message>
        <source>The project can be read but not changed.</source>
        <translation>项目只能读取，不能更改。</translation>
    </message>
</context>
<context>
    <name>circletake::desktop::QueueView</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Render queue</source>
        <translation>渲染队列</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) may have been charged and wait for your word.</source>
        <translation>
            <numerusform>有 %n 条可能已扣费，等待人工认定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits, runs or has failed. Select shots and press R, or render what is missing.</source>
        <translation>没有等待、进行或失败的任务。选择镜头后按 R，或渲染缺少的镜头。</translation>
    </message>
    <message>
        <source>A new take of every shot in the series whose newest take failed or is lost.</source>
        <translation>全剧中最新一条失败或丢失的镜头，各再做一条。</translation>
    </message>
    <message numerus="yes">
        <source>Retry all %n failed · %1</source>
        <translation>
            <numerusform>重试全部 %n 个失败镜头 · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %n shot(s) · %1</source>
        <translation>
            <numerusform>重试 %n 个镜头 · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circletake::desktop::ReferenceStrip</name>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>正在读取图片…</translation>
    </message>
    <message>
        <source>Drop pictures here, choose files, or take the frame that the player shows.</source>
        <translation>把图片拖到这里、选择文件，或取播放器正显示的那一帧。</translation>
    </message>
    <message>
        <source>The player shows no clip.</source>
        <translation>播放器没有显示片段。</translation>
    </message>
    <message>
        <source>Select a shot with a good take and stop at the frame that you want.</source>
        <translation>请选择有好条的镜头，停在想要的那一帧。</translation>
    </message>
    <message>
        <source>Choose reference pictures</source>
        <translation>选择参考图</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp);;All files (*)</source>
        <translation>图片 (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Put first: it is sent before the others</source>
        <translation>放到最前：先于其他发送</translation>
    </message>
    <message>
        <source>Remove from the references</source>
        <translation>从参考图中移除</translation>
    </message>
    <message>
        <source>Put first</source>
        <translation>放到最前</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Reference pictures</source>
        <translation>参考图</translation>
    </message>
    <message>
        <source>Shown frame</source>
        <translation>取当前帧</translation>
    </message>
    <message>
        <source>Takes the frame that the player shows</source>
        <translation>取播放器正显示的那一帧</translation>
    </message>
</context>
<context>
    <name>circletake::desktop::RenderCommands</name>
    <message>
        <source>Render the series</source>
        <translation>渲染全剧</translation>
    </message>
    <message>
        <source>Render %1</source>
        <translation>渲染 %1</translation>
    </message>
    <message numerus="yes">
        <source>Retry %n shot(s) with…</source>
        <translation>
            <numerusform>换参数重试 %n 个镜头…</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry what failed in the series</source>
        <translation>重试全剧中失败的镜头</translation>
    </message>
    <message>
        <source>Retry what failed in %1</source>
        <translation>重试 %1 中失败的镜头</translation>
    </message>
    <message numerus="yes">
        <source>Retry %n failed shot(s) of %1 · %2</source>
        <translation>
            <numerusform>重试 %1 中失败的 %n 个镜头 · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>the selection</source>
        <translation>所选内容</translation>
    </message>
    <message>
        <source>the series</source>
        <translation>全剧</translation>
    </message>
    <message numerus="yes">
        <source>Lip sync of %n shot(s)</source>
        <translation>
            <numerusform>为 %n 个镜头做口型同步</numerusform>
        </translation>
    </message>
    <message>
        <source>Lip sync of %1</source>
        <translation>为 %1 做口型同步</translation>
    </message>
    <message>
        <source>Lip sync of the series</source>
        <translation>为整部剧做口型同步</translation>
    </message>
    <message>
        <source>Produce %1: voices, clips, lip sync, film</source>
        <translation>制作 %1：配音、片段、对口型、成片</translation>
    </message>
</context>
<context>
    <name>circletake::desktop::RenderDialog</name>
    <message>
        <source>Shots without a good clip</source>
        <translation>没有可用片段的镜头</translation>
    </message>
    <message>
        <source>Shots that failed</source>
        <translation>失败的镜头</translation>
    </message>
    <message>
        <source>All shots: another take of each</source>
        <translation>全部镜头：各再做一条</translation>
    </message>
    <message>
        <source>This computer draws the clips itself: animatics with scratch voices, for planning and review. They cost nothing.</source>
        <translation>由本机绘制片段：带临时配音的动态分镜，用于规划和审看，不产生费用。</translation>
    </message>
    <message>
        <source>This provider needs a key: put it into Settings › Providers first.</source>
        <translation>这个服务商需要密钥：请先在“设置 › 服务商”中填写。</translation>
    </message>
    <message>
        <source>Render</source>
        <translation>渲染</translation>
    </message>
    <message>
        <source>free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>价格未知</translation>
    </message>
    <message>
        <source>Likely done in %1.</source>
        <translation>预计 %1 后完成。</translation>
    </message>
    <message>
        <source>This is more than the budget leaves (%1): it will stop there.</source>
        <translation>超出了剩余的预算（%1）：到那时会停止。</translation>
    </message>
    <message>
        <source>Nothing to render: every shot of this kind has what it needs, or is under way.</source>
        <translation>没有需要渲染的：这一类镜头都已齐备，或正在进行中。</translation>
    </message>
    <message numerus="yes">
        <source>Render %n shot(s) · %1</source>
        <translation>
            <numerusform>渲染 %n 个镜头 · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no key yet</source>
        <translation>还没有密钥</translation>
    </message>
    <message>
        <source>%1, no limit for the series…</source>
        <translation>%1，全剧不限…</translation>
    </message>
    <message>
        <source>Shots whose clip is out of date</source>
        <translation>片段已过期的镜头</translation>
    </message>
    <message>
        <source>Lip sync</source>
        <translation>口型同步</translation>
    </message>
    <message>
        <source>Speaking shots without a lip sync</source>
        <translation>尚未做口型同步的对白镜头</translation>
    </message>
    <message>
        <source>Shots whose lip sync failed</source>
        <translation>口型同步失败的镜头</translation>
    </message>
    <message>
        <source>All speaking shots: another lip sync of each</source>
        <translation>全部对白镜头：各重做一次口型同步</translation>
    </message>
    <message>
        <source>This computer draws its own animatics again, with mouths that follow the voices. It costs nothing.</source>
        <translation>本机会重新绘制自己的动态分镜，口型跟随配音，不产生费用。</translation>
    </message>
    <message>
        <source>No shot of this kind: a lip sync wants a clip with a mouth that is seen, and a voice for each of its lines.</source>
        <translation>没有这类镜头：口型同步需要能看到嘴的片段，并且每句台词都有配音。</translation>
    </message>
    <message numerus="yes">
        <source>Lip-sync %n shot(s) · %1</source>
        <translation>
            <numerusform>为 %n 个镜头做口型同步 · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Produce</source>
        <translation>制作</translation>
    </message>
    <message>
        <source>Produce · %1</source>
        <translation>制作 · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n voice(s)</source>
        <translation>
            <numerusform>%n 句配音</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s), %1 of film</source>
        <translation>
            <numerusform>%n 条，片长 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lip sync(s)</source>
        <translation>
            <numerusform>%n 次对口型</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing: the film is assembled from what is there.</source>
        <translation>什么都不缺：用现有的片段合成成片。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
</context>
<context>
    <name>circletake::desktop::SampleRun</name>
    <message>
        <source>Spring Festival</source>
        <translation>除夕</translation>
    </message>
</context>
<context>
    <name>circletake::desktop::SceneForm</name>
    <message>
        <source>Nobody is named in this scene.</source>
        <translation>这一场没有提到任何角色。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>场标题</translation>
    </message>
    <message>
        <source>Beat: what the scene is for, in one line</source>
        <translation>情节点：用一句话写明这一场的作用</translation>
    </message>
    <message>
        <source>Script, with the shot of each line</source>
        <translation>剧本，并标出每行所属的镜头</translation>
    </message>
    <message>
        <source>Beat</source>
        <translation>情节点</translation>
    </message>
</context>
<context>
    <name>circletake::desktop::SentPage</name>
    <message>
        <source>To %1</source>
        <translation>发往 %1</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>no seed</source>
        <translation>无种子</translation>
    </message>
    <message>
        <source>with sound</source>
        <translation>有声</translation>
    </message>
    <message>
        <source>without sound</source>
        <translation>无声</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>No pictures are sent.</source>
        <translation>不发送图片。</translation>
    </message>
    <message>
        <source>The last picture of %1 is sent as the first frame.</source>
        <translation>%1 的最后一帧作为首帧发送。</translation>
    </message>
    <message>
        <source>Waits for a good take of %1, whose last picture becomes the first frame.</source>
        <translation>等待 %1 的好条，其最后一帧将作为首帧。</translation>
    </message>
    <message>
        <source>Pictures, in the order in which they are sent</source>
        <translation>图片，按发送顺序</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Pictures that are sent</source>
        <translation>发送的图片</translation>
    </message>
</context>
<context>
    <name>circletake::desktop::SeriesView</name>
    <message>
        <source>Find in the series</source>
        <translation>在全剧中查找</translation>
    </message>
    <message>
        <source>Episodes, scenes and shots</source>
        <translation>集、场和镜头</translation>
    </message>
    <message>
        <source>Episodes and scenes appear here when a script is imported.</source>
        <translation>导入剧本后，这里会列出各集各场。</translation>
    </message>
    <message>
        <source>Nothing in the series has these words.</source>
        <translation>全剧中没有包含这些文字的内容。</translation>
    </message>
</context>
<context>
    <name>circletake::desktop::SettingsDialog</name>
    <message>
        <source>Models: %1</source>
        <translation>模型：%1</translation>
    </message>
    <message>
        <source>Price: not known</source>
        <translation>价格：未知</translation>
    </message>
    <message>
        <source>Price: %1</source>
        <translation>价格：%1</translation>
    </message>
    <message>
        <source>Draws animatics on this computer: no key, no network, no cost.</source>
        <translation>在本机绘制动态分镜：无需密钥，无需网络，不产生费用。</translation>
    </message>
    <message>
        <source>Without a keychain the key can stand in the variable %1.</source>
        <translation>如果没有钥匙串，可以把密钥放在环境变量 %1 中。</translation>
    </message>
    <message>
        <source>A key is there.</source>
        <translation>已有密钥。</translation>
    </message>
    <message>
        <source>No key yet.</source>
        <translation>还没有密钥。</translation>
    </message>
    <message>
        <source>This can be a key of this provider.</source>
        <translation>格式符合这个服务商的密钥。</translation>
    </message>
    <message>
        <source>The key is in the system&apos;s keychain.</source>
        <translation>密钥已存入系统钥匙串。</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>%1 (words)</source>
        <translation>%1（文字）</translation>
    </message>
</context>
<context>
    <name>circletake::desktop::ShelfView</name>
    <message>
        <source>Collect</source>
        <translation>取回</translation>
    </message>
    <message>
        <source>Was charged</source>
        <translation>已扣费</translation>
    </message>
    <message>
        <source>The provider&apos;s bill shows it: count its price as spent.</source>
        <translation>服务商的账单上有这一笔：把它的价格计入花费。</translation>
    </message>
    <message>
        <source>Was not charged</source>
        <translation>未扣费</translation>
    </message>
    <message>
        <source>The provider&apos;s bill does not show it: release its price.</source>
        <translation>服务商的账单上没有这一笔：释放为它预留的金额。</translation>
    </message>
    <message>
        <source>Takes that may be paid already</source>
        <translation>可能已付费的条</translation>
    </message>
    <message>
        <source>History of the take</source>
        <translation>本条的经过</translation>
    </message>
    <message>
        <source>Select a take to see what happened to it.</source>
        <translation>选择一条，查看它的经过。</translation>
    </message>
    <message>
        <source>Nothing lies here. A take whose answer was lost on the way comes here instead of being paid twice.</source>
        <translation>这里是空的。应答在途中丢失的条会放到这里，以免重复付费。</translation>
    </message>
    <message>
        <source>Nobody knows whether these were charged, so nothing is sent again by itself. Collect asks the provider; else look at its bill.</source>
        <translation>不清楚这些条是否已扣费，因此不会自动重新发送。“取回”会询问服务商；否则请查看它的账单。</translation>
    </message>
    <message>
        <source>Asks the provider once more for the clip. Costs nothing.</source>
        <translation>再向服务商要一次片段。不产生费用。</translation>
    </message>
    <message>
        <source>This provider cannot be asked about a submit whose answer was lost. Look at its own list or bill.</source>
        <translation>对于应答丢失的提交，这个服务商无法查询。请查看它自己的任务列表或账单。</translation>
    </message>
    <message>
        <source>The provider said: %1</source>
        <translation>服务商说：%1</translation>
    </message>
</context>
<context>
    <name>circletake::desktop::ShotForm</name>
    <message>
        <source>Change size</source>
        <translation>更改景别</translation>
    </message>
    <message>
        <source>Change angle</source>
        <translation>更改角度</translation>
    </message>
    <message>
        <source>Change movement</source>
        <translation>更改运镜</translation>
    </message>
    <message>
        <source>Change tone</source>
        <translation>更改情绪</translation>
    </message>
    <message>
        <source>Change length</source>
        <translation>更改时长</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1，另有 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>没有人</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Change action</source>
        <translation>更改动作</translation>
    </message>
    <message>
        <source>Change prompt</source>
        <translation>更改提示词</translation>
    </message>
    <message>
        <source>What is seen, in one or two sentences</source>
        <translation>用一两句话写明画面内容</translation>
    </message>
    <message>
        <source>Press M to note something at the frame shown</source>
        <translation>按 M 在当前帧写备注</translation>
    </message>
    <message>
        <source>No line of the script begins here: the shot shows what the shot before it tells.</source>
        <translation>剧本没有从这里开始的内容：这个镜头表现的是上一个镜头所讲的事。</translation>
    </message>
    <message>
        <source>Continue from the shot before</source>
        <translation>接上一个镜头</translation>
    </message>
    <message>
        <source>Begin by itself</source>
        <translation>独立开始</translation>
    </message>
</context>
<context>
    <name>circletake::desktop::SoundDialog</name>
    <message>
        <source>Music</source>
        <translation>音乐</translation>
    </message>
    <message>
        <source>Ambience</source>
        <translation>环境声</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>Again from its start until the film ends</source>
        <translation>循环播放直到影片结束</translation>
    </message>
    <message>
        <source>Drop a sound file here, or add one. It is copied into the project.</source>
        <translation>把声音文件拖到这里，或点击添加。文件会复制到项目中。</translation>
    </message>
    <message>
        <source>Music and ambience</source>
        <translation>音乐与环境声</translation>
    </message>
    <message>
        <source>Music: steps back under speech</source>
        <translation>音乐：有人说话时自动压低</translation>
    </message>
    <message>
        <source>Ambience: stays as it is</source>
        <translation>环境声：音量保持不变</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>开始于</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Fade in</source>
        <translation>淡入</translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>淡出</translation>
    </message>
    <message>
        <source>Sounds of the episode</source>
        <translation>本集的声音</translation>
    </message>
    <message>
        <source>No sound is chosen</source>
        <translation>未选择声音</translation>
    </message>
    <message>
        <source>Choose music or ambience</source>
        <translation>选择音乐或环境声</translation>
    </message>
    <message>
        <source>Sound (*.wav *.mp3 *.m4a *.aac *.flac *.ogg *.opus *.aiff *.wma *.mp4 *.mov);;All files (*)</source>
        <translation>声音 (*.wav *.mp3 *.m4a *.aac *.flac *.ogg *.opus *.aiff *.wma *.mp4 *.mov);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>circletake::desktop::StatusStrip</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>没有打开项目</translation>
    </message>
    <message>
        <source>%1 stopped: %2</source>
        <translation>%1 已停止：%2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 running, %4 queued</source>
        <translation>%1：进行中 %2 / %3，排队 %4</translation>
    </message>
    <message>
        <source>The disk refuses: nothing is submitted</source>
        <translation>磁盘无法写入：暂停提交</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>About %1 left</source>
        <translation>约剩 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The budget is used up, so nothing more is sent. Click to raise it, then render what is missing.</source>
        <translation>预算已用尽，不再提交。点击可提高预算，然后渲染缺少的镜头。</translation>
    </message>
    <message>
        <source>80 % of the budget are used or reserved. Click to raise it before it stops the work.</source>
        <translation>预算已使用或预留 80%。点击可提高预算，以免中途停止。</translation>
    </message>
    <message>
        <source>Click to set budgets.</source>
        <translation>点击设定预算。</translation>
    </message>
</context>
<context>
    <name>circletake::desktop::StyleForm</name>
    <message>
        <source>Style words, in every prompt</source>
        <translation>风格词，写进每条提示词</translation>
    </message>
    <message>
        <source>35mm film, warm practical light, muted colours</source>
        <translation>35mm 胶片，暖色实景光，低饱和色彩</translation>
    </message>
    <message>
        <source>Style pictures</source>
        <translation>风格图</translation>
    </message>
    <message>
        <source>Shots that share a seed</source>
        <translation>共用种子的镜头</translation>
    </message>
    <message>
        <source>None: no seed is sent</source>
        <translation>无：不发送种子</translation>
    </message>
    <message>
        <source>Those of one scene</source>
        <translation>同一场的镜头</translation>
    </message>
    <message>
        <source>Those about one character</source>
        <translation>同一角色的镜头</translation>
    </message>
    <message>
        <source>A further take of a shot gets the next seed, so that a retry is not the same clip again. Only some models take a seed.</source>
        <translation>同一镜头再做一条时用下一个种子，免得重试得到相同的片段。只有部分模型接受种子。</translation>
    </message>
    <message>
        <source>Hold takes below this likeness</source>
        <translation>暂留相似度低于此值的条</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>A take in which a face is less like its references does not go into the film until you circle it. The same person usually gives more than 0.60, different people less than 0.40.</source>
        <translation>若某一条中的人脸与参考图的相似度更低，在你圈定之前它不会进入成片。同一个人通常高于 0.60，不同的人低于 0.40。</translation>
    </message>
</context>
<context>
    <name>circletake::desktop::TakeList</name>
    <message>
        <source>Collect</source>
        <translation>取回</translation>
    </message>
    <message>
        <source>Asks the provider once more for this clip, which may be paid already. Costs nothing.</source>
        <translation>再向服务商要一次这个可能已付费的片段。不产生费用。</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>各条</translation>
    </message>
    <message>
        <source>History of the take</source>
        <translation>本条的经过</translation>
    </message>
    <message>
        <source>The provider said: %1</source>
        <translation>服务商说：%1</translation>
    </message>
    <message>
        <source>This shot has no take yet. Press R to render it.</source>
        <translation>这个镜头还没有条。按 R 渲染。</translation>
    </message>
    <message>
        <source>Likeness: %1</source>
        <translation>相似度：%1</translation>
    </message>
    <message>
        <source>Held by likeness: %1. Circle the take to use it all the same.</source>
        <translation>因相似度暂留：%1。若仍要使用，请圈定这一条。</translation>
    </message>
</context>
<context>
    <name>circletake::desktop::VoiceList</name>
    <message>
        <source>Nobody speaks in this shot.</source>
        <translation>这个镜头里没有人说话。</translation>
    </message>
    <message>
        <source>Make these voices</source>
        <translation>生成这些配音</translation>
    </message>
    <message>
        <source>Makes a new voice for every line of this shot.</source>
        <translation>为这个镜头的每句台词生成新的配音。</translation>
    </message>
</context>
<context>
    <name>circletake::desktop::VoiceRow</name>
    <message>
        <source>inner voice</source>
        <translation>内心独白</translation>
    </message>
    <message>
        <source>narration</source>
        <translation>旁白</translation>
    </message>
    <message>
        <source>off screen</source>
        <translation>画外音</translation>
    </message>
    <message>
        <source>Woman %1 (scratch)</source>
        <translation>女声 %1（临时）</translation>
    </message>
    <message>
        <source>Man %1 (scratch)</source>
        <translation>男声 %1（临时）</translation>
    </message>
    <message>
        <source>scratch voice</source>
        <translation>临时配音</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Hear this line</source>
        <translation>试听这句</translation>
    </message>
    <message>
        <source>Make this voice again</source>
        <translation>重新生成这句配音</translation>
    </message>
    <message>
        <source>Put a recording in its place…</source>
        <translation>换成录音…</translation>
    </message>
    <message>
        <source>Voice of the speaker</source>
        <translation>说话人的声音</translation>
    </message>
    <message>
        <source>No voice yet</source>
        <translation>尚无配音</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>out of date: words, mood or voice have changed</source>
        <translation>已过时：台词、情绪或声音有改动</translation>
    </message>
    <message>
        <source>Voice by name</source>
        <translation>按名字选声音</translation>
    </message>
    <message>
        <source>Choose a recording of this line</source>
        <translation>选择这句台词的录音</translation>
    </message>
    <message>
        <source>Sound (*.wav *.mp3 *.m4a *.aac *.flac *.ogg *.opus *.aiff *.wma *.amr *.mp4 *.mov);;All files (*)</source>
        <translation>声音 (*.wav *.mp3 *.m4a *.aac *.flac *.ogg *.opus *.aiff *.wma *.amr *.mp4 *.mov);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>circletake::desktop::WardrobeTable</name>
    <message>
        <source>The usual look. Write here what is worn in this scene.</source>
        <translation>平时的衣着。可在此写下本场的服装。</translation>
    </message>
    <message>
        <source>Found in the script. Write here to say it otherwise.</source>
        <translation>由剧本得出。可在此改写。</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>场</translation>
    </message>
    <message>
        <source>Wears</source>
        <translation>服装</translation>
    </message>
    <message>
        <source>Wardrobe by scene</source>
        <translation>各场服装</translation>
    </message>
</context>
<context>
    <name>circletake::desktop::WelcomePage</name>
    <message>
        <source>Circle Take</source>
        <translation>Circle Take</translation>
    </message>
    <message>
        <source>From script to shots to rendered, reviewed, assembled film. No finished clip is lost, and nothing is paid twice.</source>
        <translation>从剧本到镜头，到渲染、审片、成片。完成的片段不会丢失，也不会重复付费。</translation>
    </message>
    <message>
        <source>Render the sample episode</source>
        <translation>渲染示例剧集</translation>
    </message>
    <message>
        <source>Needs no key and no network: this computer draws every shot as an animatic, with scratch voices. The first clip is there in seconds.</source>
        <translation>无需密钥，无需网络：由本机把每个镜头画成带临时配音的动态分镜。几秒钟就能看到第一个片段。</translation>
    </message>
    <message>
        <source>New from a script…</source>
        <translation>从剧本新建…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
    <message>
        <source>Fountain, or a Chinese short-drama script as text, becomes scenes, and the scenes become shots.</source>
        <translation>支持 Fountain 和纯文本的中文短剧剧本：剧本分成场，场再分成镜头。</translation>
    </message>
    <message>
        <source>A project folder. What was under way when it was closed goes on.</source>
        <translation>打开项目文件夹。上次关闭时未完成的任务会继续。</translation>
    </message>
    <message>
        <source>Or drop a script or a project folder on this window</source>
        <translation>也可以把剧本或项目文件夹拖到这个窗口</translation>
    </message>
</context>
<context>
    <name>circletake::desktop::Workbench</name>
    <message>
        <source>Series</source>
        <translation>全剧</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Render queue</source>
        <translation>渲染队列</translation>
    </message>
    <message>
        <source>Issues (%1)</source>
        <translation>问题 (%1)</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Already paid? (%1)</source>
        <translation>已付费？(%1)</translation>
    </message>
    <message>
        <source>Already paid?</source>
        <translation>已付费？</translation>
    </message>
    <message>
        <source>Cast and style</source>
        <translation>角色与风格</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>相似度</translation>
    </message>
</context>
<context>
    <name>circletake::desktop::WritingBar</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Asks nothing more; answers that are under way are still taken in.</source>
        <translation>不再提问；已在途中的回答仍会收下。</translation>
    </message>
    <message>
        <source>Show proposals</source>
        <translation>查看建议</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the line about the language model</source>
        <translation>关闭语言模型这一行</translation>
    </message>
    <message>
        <source>Scenes done</source>
        <translation>已完成场数</translation>
    </message>
    <message>
        <source>Scenes without the model&apos;s answer</source>
        <translation>没有得到模型回答的场次</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>语言模型</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>正在规划…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在阅读…</translation>
    </message>
    <message>
        <source>Planning: %1 of %2 scenes</source>
        <translation>正在规划：%1 / %2 场</translation>
    </message>
    <message>
        <source>Reading: %1 of %2 scenes</source>
        <translation>正在阅读：%1 / %2 场</translation>
    </message>
    <message numerus="yes">
        <source>stopping: %n answer(s) are still under way</source>
        <translation>
            <numerusform>正在停止：还有 %n 个回答在途中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n 场进行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by rule</source>
        <translation>
            <numerusform>%n 场按规则规划</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n 场没有回答</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 个 token</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>目前 %1</translation>
    </message>
    <message>
        <source>Storyboard</source>
        <translation>分镜</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>剧本</translation>
    </message>
    <message>
        <source>Which scenes, and why</source>
        <translation>哪些场次，为什么</translation>
    </message>
</context>
<context>
    <name>circletake::desktop::WritingDialog</name>
    <message>
        <source>Plan storyboard</source>
        <translation>规划分镜</translation>
    </message>
    <message>
        <source>Enhance script</source>
        <translation>润色剧本</translation>
    </message>
    <message>
        <source>Breaks scenes into shots. Approved scenes stay as they are, and so do shots that you set by hand, held or circled, or that have takes.</source>
        <translation>把场次拆成镜头。已批准的场次保持不变；您手工设定、搁置、圈选或已有拍摄条的镜头也保持不变。</translation>
    </message>
    <message>
        <source>A language model reads the scenes and proposes additions: what can be seen, beats with an angle and a light, what is true of the place. Nothing changes before you accept it, line by line.</source>
        <translation>语言模型阅读各场并提出补充：看得见的画面、带机位角度和光线的情绪节拍、符合当地文化的细节。在您逐条接受之前，什么都不会改动。</translation>
    </message>
    <message>
        <source>Planned by</source>
        <translation>规划方式</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>阅读者</translation>
    </message>
    <message>
        <source>Rules, without a language model</source>
        <translation>规则（不用语言模型）</translation>
    </message>
    <message>
        <source>built in, for trying out</source>
        <translation>内置，供试用</translation>
    </message>
    <message>
        <source>key is there</source>
        <translation>已有密钥</translation>
    </message>
    <message>
        <source>no key yet</source>
        <translation>还没有密钥</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n scene(s)</source>
        <translation>
            <numerusform>%1：%n 场</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The whole series: %n scene(s)</source>
        <translation>
            <numerusform>全剧：%n 场</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 needs a key before anything can be asked. It stays in this computer&apos;s keychain.</source>
        <translation>%1 需要密钥才能提问。密钥保存在本机的钥匙串中。</translation>
    </message>
    <message>
        <source>The built-in service answers by rule, as a language model would: free, without a network. It is for trying the way out, not for its ideas.</source>
        <translation>内置服务按规则作答，形式与语言模型相同：免费、无需网络。用来熟悉流程，不指望它的创意。</translation>
    </message>
    <message>
        <source>The text of these scenes is sent to %1.</source>
        <translation>这些场次的文字会发送给 %1。</translation>
    </message>
    <message>
        <source>Asking which models there are…</source>
        <translation>正在查询可用模型…</translation>
    </message>
    <message>
        <source>The service names no models. Type the one you want.</source>
        <translation>服务没有列出模型。请输入要用的模型。</translation>
    </message>
    <message>
        <source>The service does not tell its models. Type the one you want. (%1)</source>
        <translation>服务不提供模型列表。请输入要用的模型。（%1）</translation>
    </message>
    <message numerus="yes">
        <source>The service offers %n model(s).</source>
        <translation>
            <numerusform>服务提供 %n 个模型。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service offers %n model(s); this one is not among them.</source>
        <translation>
            <numerusform>服务提供 %n 个模型；其中没有这一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, no limit for the series…</source>
        <translation>%1，全剧不限…</translation>
    </message>
    <message>
        <source>The rules plan on this computer, at once and for nothing.</source>
        <translation>规则在本机立即规划，不花钱。</translation>
    </message>
    <message>
        <source>Plan by rule</source>
        <translation>按规则规划</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>价格未知</translation>
    </message>
    <message>
        <source>free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最多 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n scene(s)</source>
        <translation>
            <numerusform>%n 场</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n 个提问</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 tokens there and %2 back, %3.</source>
        <translation>约发送 %1 个 token，返回 %2 个，%3。</translation>
    </message>
    <message>
        <source>There is nothing to plan.</source>
        <translation>没有要规划的场次。</translation>
    </message>
    <message>
        <source>There is nothing to read.</source>
        <translation>没有可读的场次。</translation>
    </message>
    <message numerus="yes">
        <source>%n scene(s) stay: approved, or set by hand throughout.</source>
        <translation>
            <numerusform>%n 场保持不变：已批准，或全由手工设定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scene(s) were planned by this model already, and nothing changed since.</source>
        <translation>
            <numerusform>%n 场已由该模型规划过，此后没有变化。</numerusform>
        </translation>
    </message>
    <message>
        <source>This may be more than the budget leaves (%1): it would stop there.</source>
        <translation>可能超出预算余额（%1）：到时会停下。</translation>
    </message>
    <message>
        <source>The budget leaves %1.</source>
        <translation>预算还剩 %1。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>规划</translation>
    </message>
    <message>
        <source>Ask for proposals</source>
        <translation>征求建议</translation>
    </message>
    <message>
        <source>What it costs is known when there is a key.</source>
        <translation>有了密钥才知道费用。</translation>
    </message>
    <message numerus="yes">
        <source>Plan %n scene(s) · %1</source>
        <translation>
            <numerusform>规划 %n 场 · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask about %n scene(s) · %1</source>
        <translation>
            <numerusform>征求 %n 场的建议 · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circletake::providers::CallbackReceiver</name>
    <message>
        <source>The address for callbacks must begin with https:// or http://.</source>
        <translation>回调地址必须以 https:// 或 http:// 开头。</translation>
    </message>
    <message>
        <source>Give the address that is forwarded to this port.</source>
        <translation>请给出转发到这个端口的地址。</translation>
    </message>
    <message>
        <source>Port %1 cannot be opened for callbacks.</source>
        <translation>无法打开端口 %1 来接收回调。</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>请换一个端口。</translation>
    </message>
</context>
<context>
    <name>circletake::providers::ClipTransfer</name>
    <message>
        <source>The download was stopped.</source>
        <translation>下载已停止。</translation>
    </message>
    <message>
        <source>The clip&apos;s address leads on and on.</source>
        <translation>片段的地址不断跳转。</translation>
    </message>
    <message>
        <source>The clip&apos;s server mixes up its parts.</source>
        <translation>片段所在的服务器把数据段弄乱了。</translation>
    </message>
    <message>
        <source>The clip is longer than it may be.</source>
        <translation>片段超过了允许的长度。</translation>
    </message>
    <message>
        <source>What came from the clip&apos;s address is not a film.</source>
        <translation>从片段地址得到的内容不是视频。</translation>
    </message>
    <message>
        <source>The download broke off; it will go on where it was.</source>
        <translation>下载中断；会从断点继续。</translation>
    </message>
    <message>
        <source>The clip has 0 bytes.</source>
        <translation>片段大小为 0 字节。</translation>
    </message>
    <message>
        <source>The clip&apos;s server fell silent; the download will go on where it was.</source>
        <translation>片段所在的服务器没有回音；会从断点继续下载。</translation>
    </message>
</context>
<context>
    <name>circletake::script::Decoder</name>
    <message>
        <source>The script is empty.</source>
        <translation>剧本是空的。</translation>
    </message>
    <message>
        <source>Choose a file that holds a screenplay.</source>
        <translation>请选择含有剧本的文件。</translation>
    </message>
    <message>
        <source>The script is %1 MB large; scripts may have up to %2 MB.</source>
        <translation>剧本有 %1 MB；最多只能有 %2 MB。</translation>
    </message>
    <message>
        <source>Choose the plain text of the screenplay, or divide it by episodes.</source>
        <translation>请选择剧本的纯文本，或按集拆开。</translation>
    </message>
    <message>
        <source>Save it as plain text in UTF-8 and import that file.</source>
        <translation>请另存为 UTF-8 纯文本，再导入那个文件。</translation>
    </message>
    <message>
        <source>The file is a Word document or another archive, not plain text.</source>
        <translation>这是 Word 文档或其他压缩包，不是纯文本。</translation>
    </message>
    <message>
        <source>The file is an old Word or WPS document, not plain text.</source>
        <translation>这是旧版 Word 或 WPS 文档，不是纯文本。</translation>
    </message>
    <message>
        <source>The file is a PDF, not plain text.</source>
        <translation>这是 PDF，不是纯文本。</translation>
    </message>
    <message>
        <source>The file is rich text, not plain text.</source>
        <translation>这是 RTF 格式文本，不是纯文本。</translation>
    </message>
    <message>
        <source>The file is a Final Draft document, not plain text.</source>
        <translation>这是 Final Draft 文档，不是纯文本。</translation>
    </message>
    <message>
        <source>Export it from Final Draft as Fountain or plain text and import that file.</source>
        <translation>请在 Final Draft 中导出为 Fountain 或纯文本，再导入那个文件。</translation>
    </message>
    <message>
        <source>The file is not text: it holds binary data.</source>
        <translation>这个文件不是文本，里面是二进制数据。</translation>
    </message>
    <message>
        <source>Choose a screenplay in plain text, saved as UTF-8.</source>
        <translation>请选择以 UTF-8 保存的纯文本剧本。</translation>
    </message>
    <message>
        <source>The text is neither UTF-8, nor UTF-16 with a byte order mark, nor GB18030.</source>
        <translation>文本既不是 UTF-8，也不是带字节顺序标记的 UTF-16，也不是 GB18030。</translation>
    </message>
    <message>
        <source>Save the screenplay as UTF-8 and import it again.</source>
        <translation>请把剧本另存为 UTF-8，再导入一次。</translation>
    </message>
    <message>
        <source>The file begins like UTF-16 text, but the rest of it is not.</source>
        <translation>文件开头像 UTF-16 文本，后面却不是。</translation>
    </message>
</context>
<context>
    <name>circletake::script::ReadScript</name>
    <message>
        <source>Choose a file that holds a screenplay.</source>
        <translation>请选择含有剧本的文件。</translation>
    </message>
    <message>
        <source>The script is empty.</source>
        <translation>剧本是空的。</translation>
    </message>
    <message>
        <source>The script has %L1 lines; scripts may have up to %L2.</source>
        <translation>剧本有 %L1 行；最多只能有 %L2 行。</translation>
    </message>
</context>
<context>
    <name>circletake::script::ScriptBuilder</name>
    <message>
        <source>The line was read as action, though it may be speech.</source>
        <translation>这一行读作了动作，但它可能是台词。</translation>
    </message>
    <message>
        <source>If somebody says it, add the name to the scene&apos;s people line (人物：).</source>
        <translation>如果有人说这句话，请把名字加到本场的人物行（人物：）。</translation>
    </message>
    <message>
        <source>Episode %1 is opened a second time.</source>
        <translation>第 %1 集第二次出现。</translation>
    </message>
    <message>
        <source>Its scenes were added to the first one; correct the number if it is another episode.</source>
        <translation>其中的场已并入前一个；如果是另一集，请改正集号。</translation>
    </message>
    <message>
        <source>Episodes are numbered from 1; this one became %1.</source>
        <translation>集号从 1 开始；这一集改成了第 %1 集。</translation>
    </message>
    <message>
        <source>The scene&apos;s number belongs to episode %1, but it stands in episode %2.</source>
        <translation>场号属于第 %1 集，但它出现在第 %2 集里。</translation>
    </message>
    <message>
        <source>It was left in episode %1; correct the number or the episode&apos;s mark.</source>
        <translation>它留在了第 %1 集；请改正场号或集的标记。</translation>
    </message>
    <message>
        <source>A flashback ends here, but none began in this episode.</source>
        <translation>闪回在这里结束，但本集里没有开始过闪回。</translation>
    </message>
    <message>
        <source>Put 【闪回】 where it begins.</source>
        <translation>请在闪回开始处加上【闪回】。</translation>
    </message>
    <message>
        <source>The flashback that begins here never ends.</source>
        <translation>从这里开始的闪回没有结束。</translation>
    </message>
    <message>
        <source>Put 【闪回结束】 where it ends.</source>
        <translation>请在闪回结束处加上【闪回结束】。</translation>
    </message>
    <message>
        <source>This text stands before a scene heading; it became a scene of its own.</source>
        <translation>这段文字出现在场标题之前，已单独成为一场。</translation>
    </message>
    <message>
        <source>Put a scene heading above it, or remove it.</source>
        <translation>请在它上面加一个场标题，或删去它。</translation>
    </message>
    <message>
        <source>No scene heading was found; the whole text became one scene.</source>
        <translation>没有找到场标题；全文成为一场。</translation>
    </message>
    <message>
        <source>Put a heading such as &quot;INT. KITCHEN - DAY&quot; or &quot;1-1 日 内 厨房&quot; above every scene.</source>
        <translation>请在每场上面加上标题，例如“INT. KITCHEN - DAY”或“1-1 日 内 厨房”。</translation>
    </message>
    <message>
        <source>Only a part of the scene heading &quot;%1&quot; was understood.</source>
        <translation>场标题“%1”只读懂了一部分。</translation>
    </message>
    <message>
        <source>Set place, time and inside or outside of the scene.</source>
        <translation>请设定本场的地点、时间和内外景。</translation>
    </message>
    <message>
        <source>The scene numbers of episode %1 do not ascend; its scenes were numbered from 1.</source>
        <translation>第 %1 集的场号不是递增的；各场已从 1 重新编号。</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines need a look.</source>
        <translation>
            <numerusform>另有 %n 行需要查看。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circletake::script::ScriptReader</name>
    <message>
        <source>Nothing in the file can be filmed: it holds a title page, notes or cut text only.</source>
        <translation>文件里没有可以拍摄的内容：只有标题页、注释或被删去的文字。</translation>
    </message>
    <message>
        <source>Choose a file that holds a screenplay.</source>
        <translation>请选择含有剧本的文件。</translation>
    </message>
    <message>
        <source>Text follows this scene heading without a blank line.</source>
        <translation>这个场标题后面没有空行就接着正文。</translation>
    </message>
    <message>
        <source>If the line is a character&apos;s name, put @ in front of it.</source>
        <translation>如果这一行是角色名，请在前面加上 @。</translation>
    </message>
    <message>
        <source>The text was read as GB18030, but many of its characters are rare.</source>
        <translation>文本按 GB18030 读取，但其中有许多生僻字。</translation>
    </message>
    <message>
        <source>If it looks wrong, save the screenplay as UTF-8 and import it again.</source>
        <translation>如果看起来不对，请把剧本另存为 UTF-8，再导入一次。</translation>
    </message>
    <message>
        <source>The cut text or comment that begins here is never closed; it was read as part of the script.</source>
        <translation>从这里开始的删去文字或注释没有结束；它已作为剧本内容读入。</translation>
    </message>
    <message>
        <source>Close it with */ or --&gt;.</source>
        <translation>请用 */ 或 --&gt; 结束它。</translation>
    </message>
    <message>
        <source>The line looks like a scene heading, but no blank line stands above it.</source>
        <translation>这一行像场标题，但上面没有空行。</translation>
    </message>
    <message>
        <source>If it opens a scene, put a blank line above it.</source>
        <translation>如果它是新一场的开头，请在上面加一个空行。</translation>
    </message>
</context>
<context>
    <name>circletake::script::UnusedReason</name>
    <message>
        <source>It belongs to the title page.</source>
        <translation>属于标题页。</translation>
    </message>
    <message>
        <source>It belongs to what stands before the script: title, story, people.</source>
        <translation>属于剧本之前的内容：片名、故事、人物。</translation>
    </message>
    <message>
        <source>It opens or closes an episode.</source>
        <translation>是一集的开头或结尾标记。</translation>
    </message>
    <message>
        <source>It belongs to a list of episodes.</source>
        <translation>属于分集目录。</translation>
    </message>
    <message>
        <source>It opens an act that has scene headings of its own.</source>
        <translation>是一幕的开头，幕内另有场标题。</translation>
    </message>
    <message>
        <source>It stands before the first scene heading.</source>
        <translation>出现在第一个场标题之前。</translation>
    </message>
    <message>
        <source>Sections give the script an outline and are not filmed.</source>
        <translation>章节只是剧本的大纲，不用于拍摄。</translation>
    </message>
    <message>
        <source>It is a synopsis.</source>
        <translation>是梗概。</translation>
    </message>
    <message>
        <source>It is a page break.</source>
        <translation>是分页符。</translation>
    </message>
    <message>
        <source>It only separates parts of the text.</source>
        <translation>只用来分隔文字。</translation>
    </message>
    <message>
        <source>It is cut text inside /* and */.</source>
        <translation>是 /* 和 */ 之间被删去的文字。</translation>
    </message>
    <message>
        <source>It is a comment.</source>
        <translation>是注释。</translation>
    </message>
    <message>
        <source>It is a note outside of every scene.</source>
        <translation>是不在任何一场里的备注。</translation>
    </message>
    <message>
        <source>It is a hook or a teaser for the next episode.</source>
        <translation>是钩子或下集预告。</translation>
    </message>
    <message>
        <source>It was not understood.</source>
        <translation>没有读懂。</translation>
    </message>
</context>
<context>
    <name>circletake::workspace::CuttingRoom</name>
    <message>
        <source>Looking at the clips</source>
        <translation>正在查看片段</translation>
    </message>
    <message>
        <source>Making clips alike</source>
        <translation>正在统一片段格式</translation>
    </message>
    <message>
        <source>Joining the sound</source>
        <translation>正在拼接声音</translation>
    </message>
    <message>
        <source>Measuring the loudness</source>
        <translation>正在测量响度</translation>
    </message>
    <message>
        <source>Joining the clips</source>
        <translation>正在拼接片段</translation>
    </message>
    <message>
        <source>Writing the subtitles into the picture</source>
        <translation>正在把字幕压入画面</translation>
    </message>
    <message>
        <source>Checking the film</source>
        <translation>正在检查成片</translation>
    </message>
    <message>
        <source>Another film is being made.</source>
        <translation>正在制作另一部成片。</translation>
    </message>
    <message>
        <source>Wait for it, or cancel it.</source>
        <translation>请等它完成，或取消它。</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>没有打开项目。</translation>
    </message>
    <message>
        <source>Drawing animatics for missing shots</source>
        <translation>正在为缺少片段的镜头绘制动态分镜</translation>
    </message>
    <message>
        <source>Mixing voices and music</source>
        <translation>正在混合配音与音乐</translation>
    </message>
</context>
<context>
    <name>circletake::workspace::Editor</name>
    <message>
        <source>It is not there any more.</source>
        <translation>它已经不在了。</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写备注</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Take off hold</source>
        <translation>取消搁置</translation>
    </message>
    <message>
        <source>Only a take with a good clip can be circled.</source>
        <translation>只有带可用片段的条才能圈选。</translation>
    </message>
    <message>
        <source>Circle %1</source>
        <translation>圈选 %1</translation>
    </message>
    <message>
        <source>Take the circle off</source>
        <translation>取消圈选</translation>
    </message>
    <message>
        <source>Change the scene heading</source>
        <translation>更改场标题</translation>
    </message>
    <message>
        <source>Change the beat</source>
        <translation>更改情节点</translation>
    </message>
    <message>
        <source>Approve the shots of a scene</source>
        <translation>通过整场镜头</translation>
    </message>
    <message>
        <source>Open the shots of a scene again</source>
        <translation>取消整场镜头的通过</translation>
    </message>
    <message>
        <source>Change the episode title</source>
        <translation>更改本集标题</translation>
    </message>
    <message>
        <source>Change the episode budget</source>
        <translation>更改本集预算</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>Change the series</source>
        <translation>更改全剧</translation>
    </message>
    <message>
        <source>Insert a shot</source>
        <translation>插入镜头</translation>
    </message>
    <message>
        <source>A shot is split between two of its lines.</source>
        <translation>拆分镜头时，要在它的两行之间拆开。</translation>
    </message>
    <message>
        <source>Split a shot</source>
        <translation>拆分镜头</translation>
    </message>
    <message>
        <source>It is the last shot of its scene.</source>
        <translation>这是本场的最后一个镜头。</translation>
    </message>
    <message>
        <source>Merge two shots</source>
        <translation>合并两个镜头</translation>
    </message>
    <message>
        <source>The takes of this shot bear its number, so it stays in its place.</source>
        <translation>这个镜头的各条沿用着它的编号，因此它留在原处。</translation>
    </message>
    <message>
        <source>Move a shot</source>
        <translation>移动镜头</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n shot(s)</source>
        <translation>
            <numerusform>删除 %n 个镜头</numerusform>
        </translation>
    </message>
    <message>
        <source>A take of this shot is under way or may have been charged, so the shot stays.</source>
        <translation>这个镜头有一条正在进行中或可能已扣费，因此镜头保留。</translation>
    </message>
    <message>
        <source>Fit lengths to the voices</source>
        <translation>让时长与配音相配</translation>
    </message>
    <message>
        <source>Lay %1 under the episode</source>
        <translation>为本集铺上“%1”</translation>
    </message>
    <message>
        <source>Take %1 out of the episode</source>
        <translation>从本集移除“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n change(s)</source>
        <translation>
            <numerusform>采纳 %n 处修改</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation>把%1并入%2</translation>
    </message>
    <message>
        <source>%1 is in this shot.</source>
        <translation>%1在这个镜头里。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除%1</translation>
    </message>
</context>
<context>
    <name>circletake::workspace::EngineHost</name>
    <message>
        <source>The project was closed.</source>
        <translation>项目已关闭。</translation>
    </message>
</context>
<context>
    <name>circletake::workspace::FaceMeter</name>
    <message>
        <source>This build of Circle Take cannot measure faces: it was made without OpenCV.</source>
        <translation>这个版本的 Circle Take 构建时没有 OpenCV，无法测量人脸。</translation>
    </message>
</context>
<context>
    <name>circletake::workspace::FaceModelInstaller</name>
    <message>
        <source>The face models are being downloaded already.</source>
        <translation>人脸模型已在下载中。</translation>
    </message>
    <message>
        <source>The download was stopped.</source>
        <translation>下载已停止。</translation>
    </message>
    <message>
        <source>A face model cannot be downloaded: %1</source>
        <translation>无法下载人脸模型：%1</translation>
    </message>
    <message>
        <source>Try again when this computer is online, or fetch the files elsewhere and choose their folder.</source>
        <translation>请在本机联网后重试，或在别处取得这些文件后选择其所在的文件夹。</translation>
    </message>
    <message>
        <source>What came from this address is not the face model that it should be.</source>
        <translation>从这个地址得到的不是应有的人脸模型。</translation>
    </message>
    <message>
        <source>Nothing was installed. Try again later, or choose a folder that holds the files.</source>
        <translation>没有安装任何文件。请稍后重试，或选择存有这些文件的文件夹。</translation>
    </message>
</context>
<context>
    <name>circletake::workspace::LikenessModel</name>
    <message>
        <source>Not in this shot.</source>
        <translation>不在这个镜头中。</translation>
    </message>
    <message>
        <source>The shot has no clip yet.</source>
        <translation>这个镜头还没有片段。</translation>
    </message>
    <message>
        <source>Likeness: %1</source>
        <translation>相似度：%1</translation>
    </message>
    <message>
        <source>In the sampled pictures: %1</source>
        <translation>在抽样画面中：%1</translation>
    </message>
    <message>
        <source>Held by likeness: %1. Circle the take to use it all the same.</source>
        <translation>因相似度暂留：%1。若仍要使用，请圈定这一条。</translation>
    </message>
</context>
<context>
    <name>circletake::workspace::OrderQueue</name>
    <message>
        <source>The project was closed.</source>
        <translation>项目已关闭。</translation>
    </message>
    <message>
        <source>This shot continues from %1, which has no good take.</source>
        <translation>此镜头接 %1，而后者还没有好条。</translation>
    </message>
    <message>
        <source>Render that one first, or let this shot begin by itself.</source>
        <translation>请先渲染那个镜头，或让此镜头独立开始。</translation>
    </message>
</context>
<context>
    <name>circletake::workspace::PictureDesk</name>
    <message>
        <source>This installation of Qt cannot write JPEG pictures.</source>
        <translation>此处安装的 Qt 不能写 JPEG 图片。</translation>
    </message>
    <message>
        <source>The picture is too narrow to be a reference.</source>
        <translation>图片太窄，不能作参考图。</translation>
    </message>
    <message>
        <source>Choose one of at least %1 pixels a side.</source>
        <translation>请选择每边至少 %1 像素的图片。</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>没有打开项目。</translation>
    </message>
    <message>
        <source>The project can be read but not changed.</source>
        <translation>项目只能读取，不能更改。</translation>
    </message>
    <message>
        <source>This take has no clip to take a picture from.</source>
        <translation>这一条没有可取图的片段。</translation>
    </message>
</context>
<context>
    <name>circletake::workspace::ProblemModel</name>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理办法</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>circletake::workspace::Production</name>
    <message numerus="yes">
        <source>%n shot(s) have no good clip, so there is no film yet.</source>
        <translation>
            <numerusform>%n 个镜头没有可用片段，所以还没有成片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n 个镜头</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the takes good</source>
        <translation>%1 的条可用</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of unknown outcome</source>
        <translation>
            <numerusform>%n 条结果未知</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a clip on average</source>
        <translation>平均每条 %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>Retry them (what was refused wants another prompt or provider), then produce again: what is done stays.</source>
        <translation>请重试这些镜头（被拒绝的需要改写提示词或换一家服务商），再次制作：已完成的会保留。</translation>
    </message>
</context>
<context>
    <name>circletake::workspace::ProjectDesk</name>
    <message>
        <source>The file is too large for a script.</source>
        <translation>文件太大，不像剧本。</translation>
    </message>
    <message>
        <source>A script of a hundred episodes has less than a megabyte; choose the text itself.</source>
        <translation>一百集的剧本也不到 1 MB；请选择剧本文本本身。</translation>
    </message>
    <message>
        <source>There is no planner “%1”.</source>
        <translation>没有分镜方式“%1”。</translation>
    </message>
    <message>
        <source>Use the planner “rules”.</source>
        <translation>请使用分镜方式“rules”。</translation>
    </message>
    <message>
        <source>There is no such take.</source>
        <translation>没有这一条。</translation>
    </message>
    <message>
        <source>Only a take with a good clip can be circled.</source>
        <translation>只有带可用片段的条才能圈选。</translation>
    </message>
    <message>
        <source>There is no such shot.</source>
        <translation>没有这个镜头。</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>没有打开项目。</translation>
    </message>
    <message>
        <source>The project can be read but not changed.</source>
        <translation>项目只能读取，不能更改。</translation>
    </message>
</context>
<context>
    <name>circletake::workspace::ProposalModel</name>
    <message>
        <source>Description</source>
        <translation>画面描写</translation>
    </message>
    <message>
        <source>Beat</source>
        <translation>情绪节拍</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>时代与风俗</translation>
    </message>
    <message>
        <source>Angle: %1</source>
        <translation>机位：%1</translation>
    </message>
    <message>
        <source>Light: %1</source>
        <translation>光线：%1</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>the line reads otherwise now</source>
        <translation>原文已变</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n proposal(s)</source>
        <translation>
            <numerusform>%1：%n 条建议</numerusform>
        </translation>
    </message>
    <message>
        <source>New line, %1: %2</source>
        <translation>新的一行，%1：%2</translation>
    </message>
    <message>
        <source>%1 — instead, %2: %3</source>
        <translation>%1 —— 改为（%2）：%3</translation>
    </message>
</context>
<context>
    <name>circletake::workspace::RenderDesk</name>
    <message>
        <source>No project is open.</source>
        <translation>没有打开项目。</translation>
    </message>
    <message>
        <source>The project can be read but not changed.</source>
        <translation>项目只能读取，不能更改。</translation>
    </message>
    <message numerus="yes">
        <source>This project is a copy, and %n take(s) wait in it that the original may send too.</source>
        <translation>
            <numerusform>这个项目是副本，其中有 %n 条在等待，原项目也可能发送它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say first that this copy may send them, or cancel them.</source>
        <translation>请先确认由这个副本发送，或取消它们。</translation>
    </message>
    <message>
        <source>The budget is used up; nothing more is sent.</source>
        <translation>预算已用尽，不再发送任务。</translation>
    </message>
    <message>
        <source>%1 % of the budget are used or reserved.</source>
        <translation>预算已使用或预留 %1%。</translation>
    </message>
    <message>
        <source>Raise the budget, or go on with what is there.</source>
        <translation>提高预算，或就用现有的继续。</translation>
    </message>
    <message>
        <source>Correct it, then let the provider go on.</source>
        <translation>请先解决它，再让服务商继续。</translation>
    </message>
    <message>
        <source>The service of these clips moves no mouths, or there are no clips yet.</source>
        <translation>这些片段的服务不提供口型同步，或者还没有片段。</translation>
    </message>
    <message>
        <source>Choose a lip sync service of the list of providers.</source>
        <translation>请从服务列表中选择一个口型同步服务。</translation>
    </message>
</context>
<context>
    <name>circletake::workspace::StoryModel</name>
    <message>
        <source>Series</source>
        <translation>全剧</translation>
    </message>
    <message>
        <source>Episode %1</source>
        <translation>第 %1 集</translation>
    </message>
    <message>
        <source>Episode %1: %2</source>
        <translation>第 %1 集：%2</translation>
    </message>
</context>
<context>
    <name>circletake::workspace::VoiceBooth</name>
    <message>
        <source>No project is open.</source>
        <translation>没有打开的项目。</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>它已经不在了。</translation>
    </message>
    <message>
        <source>Voices are being made already.</source>
        <translation>正在生成配音。</translation>
    </message>
    <message>
        <source>Wait for them, or cancel.</source>
        <translation>请等待，或取消。</translation>
    </message>
    <message>
        <source>Making voices</source>
        <translation>正在生成配音</translation>
    </message>
</context>
<context>
    <name>circletake::workspace::Works</name>
    <message>
        <source>No project is open.</source>
        <translation>没有打开项目。</translation>
    </message>
</context>
<context>
    <name>circletake::workspace::Workspace</name>
    <message>
        <source>Import the script</source>
        <translation>导入剧本</translation>
    </message>
    <message>
        <source>Plan shots</source>
        <translation>规划分镜</translation>
    </message>
    <message>
        <source>The story is being changed: %1. Wait a moment.</source>
        <translation>正在更改故事：%1。请稍候。</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>没有打开项目。</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>正在打开 %1</translation>
    </message>
    <message>
        <source>Closing the project</source>
        <translation>正在关闭项目</translation>
    </message>
    <message>
        <source>Queueing takes</source>
        <translation>正在排队</translation>
    </message>
    <message>
        <source>Assembling %1</source>
        <translation>正在合成 %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写出 %1</translation>
    </message>
    <message>
        <source>Making voices</source>
        <translation>正在生成配音</translation>
    </message>
    <message>
        <source>Make voices</source>
        <translation>生成配音</translation>
    </message>
    <message>
        <source>Put a recording in place of a voice</source>
        <translation>用录音替换配音</translation>
    </message>
    <message>
        <source>Lay %1 under the episode</source>
        <translation>为本集铺上“%1”</translation>
    </message>
</context>
<context>
    <name>circletake::workspace::Writing</name>
    <message numerus="yes">
        <source>%n scene(s) planned by the model</source>
        <translation>
            <numerusform>模型规划了 %n 场</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by rule</source>
        <translation>
            <numerusform>%n 场按规则规划</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n 场未变</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as approved or set by hand</source>
        <translation>
            <numerusform>%n 场已批准或手工设定，保持不变</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not planned</source>
        <translation>
            <numerusform>%n 场未规划</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n 条建议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scene(s) read</source>
        <translation>
            <numerusform>读了 %n 场</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n 场没有回答</numerusform>
        </translation>
    </message>
    <message>
        <source>A language model is planning this scene: wait for it, or stop it.</source>
        <translation>语言模型正在规划这一场：请等待，或将其停止。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
</context>
<context>
    <name>circletake::workspace::WritingDesk</name>
    <message>
        <source>No project is open.</source>
        <translation>没有打开的项目。</translation>
    </message>
    <message>
        <source>A language model is at work already.</source>
        <translation>语言模型已经在工作。</translation>
    </message>
    <message>
        <source>Wait until it is done, or cancel it.</source>
        <translation>请等它完成，或取消它。</translation>
    </message>
    <message>
        <source>The project can be read but not changed.</source>
        <translation>项目只能读取，不能更改。</translation>
    </message>
    <message>
        <source>There is no proposal for this scene.</source>
        <translation>这一场没有建议。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>This scene was planned by rule.</source>
        <translation>这一场已按规则规划。</translation>
    </message>
    <message>
        <source>The scene was changed while the model was asked about it.</source>
        <translation>询问模型期间，这一场被改动了。</translation>
    </message>
    <message>
        <source>The shots of this scene could not be stored.</source>
        <translation>无法保存这一场的镜头。</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>规划 %1</translation>
    </message>
</context>
</TS>
