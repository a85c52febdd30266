<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>AlarmBar</name>
    <message>
        <source>Your part: %1</source>
        <translation>您这里要做：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Nothing is left to note for this station. Touch to look.</source>
        <translation>您这里没有待记的事，点一下可以查看。</translation>
    </message>
    <message>
        <source>Emergency: %1</source>
        <translation>紧急情况：%1</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Talk on the writing board</source>
        <translation>写字板上的谈话</translation>
    </message>
    <message>
        <source>Case slip %1</source>
        <translation>个案编号 %1</translation>
    </message>
    <message>
        <source>Date %1</source>
        <translation>日期 %1</translation>
    </message>
    <message>
        <source>Window %1</source>
        <translation>%1 号窗口</translation>
    </message>
    <message>
        <source>Lobby</source>
        <translation>大堂</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Treat as a voucher and file it with the vouchers of the day. It names nobody and holds no PIN.</source>
        <translation>视同账务凭证，随当日凭证归档。不写姓名，不写密码。</translation>
    </message>
    <message>
        <source>Customer&apos;s side</source>
        <translation>客户这边</translation>
    </message>
    <message>
        <source>My side</source>
        <translation>我这边</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Turn back</source>
        <translation>转回来</translation>
    </message>
    <message>
        <source>Turn to the customer</source>
        <translation>转向客户</translation>
    </message>
    <message>
        <source>Writing board</source>
        <translation>写字板</translation>
    </message>
    <message>
        <source>Customer %1, page %2 of %3</source>
        <translation>第 %1 位客户，第 %2 页，共 %3 页</translation>
    </message>
    <message>
        <source>No customer yet, page %1 of %2</source>
        <translation>还没有开始接待，第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>what is written stays sealed here</source>
        <translation>写下的内容加密留在本机</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>新的一页</translation>
    </message>
    <message>
        <source>File the talk</source>
        <translation>谈话归档</translation>
    </message>
    <message>
        <source>on paper, with today&apos;s vouchers</source>
        <translation>打印出来，随当日凭证</translation>
    </message>
    <message>
        <source>nothing is written yet</source>
        <translation>还没有写东西</translation>
    </message>
    <message>
        <source>Put the board away</source>
        <translation>收起写字板</translation>
    </message>
</context>
<context>
    <name>BoardCustomer</name>
    <message>
        <source>Writing area of the customer</source>
        <translation>客户写字的地方</translation>
    </message>
    <message>
        <source>Write with a finger or a pen. Enter opens a line to type instead.</source>
        <translation>用手指或笔写。按回车键可以改为打字。</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>写上</translation>
    </message>
    <message>
        <source>Please do not write your PIN.</source>
        <translation>请不要写密码。</translation>
    </message>
    <message>
        <source>Wiped afterwards, kept nowhere. Please do not write your PIN.</source>
        <translation>用后即清除，不留存。请不要写密码。</translation>
    </message>
    <message>
        <source>Printed and filed with today&apos;s vouchers, then wiped here. Please do not write your PIN.</source>
        <translation>打印后随当日凭证归档，本机随后清除。请不要写密码。</translation>
    </message>
    <message>
        <source>Please type here, but no PIN</source>
        <translation>请您在这里打字，不写密码</translation>
    </message>
    <message>
        <source>Please type here</source>
        <translation>请您在这里打字</translation>
    </message>
</context>
<context>
    <name>BoardNotes</name>
    <message>
        <source>There is a talk on the board that belongs to no customer yet.</source>
        <translation>写字板上有一段谈话，还不属于哪位客户。</translation>
    </message>
    <message>
        <source>It is this customer&apos;s</source>
        <translation>就是这位客户的</translation>
    </message>
    <message>
        <source>This was written earlier. If it is somebody else&apos;s, please wipe it.</source>
        <translation>这是先前写的。若是别的客户写的，请擦除。</translation>
    </message>
    <message>
        <source>Printed and filed with today&apos;s vouchers, then wiped here. Please do not write a PIN.</source>
        <translation>打印后随当日凭证归档，本机随后清除。请不要写密码。</translation>
    </message>
    <message>
        <source>Belongs to no customer: it is wiped, never filed. Please do not write a PIN.</source>
        <translation>不属于哪位客户：只擦除，不归档。请不要写密码。</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>客户：%1</translation>
    </message>
    <message>
        <source>Me: %1</source>
        <translation>我：%1</translation>
    </message>
    <message>
        <source>What was written cannot be read here. &apos;Wipe everything&apos; takes it away for good; then the board can be used again.</source>
        <translation>写过的内容在这里读不出来。点“全部擦除”会彻底清掉，之后写字板照常可用。</translation>
    </message>
</context>
<context>
    <name>BoardReminder</name>
    <message>
        <source>Writing board</source>
        <translation>写字板</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) are not filed yet. They stay sealed on this machine; it is a task for today.</source>
        <translation>
            <numerusform>还有 %n 页没有归档，加密留在本机，是今天的待办。</numerusform>
        </translation>
    </message>
    <message>
        <source>File the talk</source>
        <translation>去归档</translation>
    </message>
</context>
<context>
    <name>BoardSaid</name>
    <message>
        <source>What the member of staff wrote</source>
        <translation>工作人员写的字</translation>
    </message>
</context>
<context>
    <name>BoardStaff</name>
    <message>
        <source>My reply</source>
        <translation>我的回复</translation>
    </message>
    <message>
        <source>Wipe everything</source>
        <translation>全部擦除</translation>
    </message>
    <message>
        <source>The whole talk, at once and without a trace</source>
        <translation>整个谈话立刻清除，不留痕迹</translation>
    </message>
    <message>
        <source>Type a line or find a card; never a PIN</source>
        <translation>打一句话，或找提示卡；不写密码</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>请客户看</translation>
    </message>
    <message>
        <source>Show the line to the customer</source>
        <translation>把这句话给客户看</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>提示卡</translation>
    </message>
    <message>
        <source>I write too</source>
        <translation>我也写</translation>
    </message>
    <message>
        <source>Undo mine</source>
        <translation>退回我的</translation>
    </message>
    <message>
        <source>Clear mine</source>
        <translation>擦掉我的</translation>
    </message>
    <message>
        <source>My writing area</source>
        <translation>我写字的地方</translation>
    </message>
    <message>
        <source>Write with a finger or a pen; the customer sees it at once. Or type a line above.</source>
        <translation>用手指或笔写，客户马上看到。也可以在上面打字。</translation>
    </message>
    <message>
        <source>No card has these words. Show the line as it is.</source>
        <translation>没有这样的提示卡，可以直接给客户看这句话。</translation>
    </message>
    <message>
        <source>Please do not write a PIN.</source>
        <translation>请不要写密码。</translation>
    </message>
</context>
<context>
    <name>BoardTools</name>
    <message>
        <source>Takes the handwriting off this page; undo brings it back</source>
        <translation>擦掉这一页的手写，退一笔可以找回</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>CallBar</name>
    <message>
        <source>Emergency: please open the priority window</source>
        <translation>紧急：请您启用爱心窗口</translation>
    </message>
    <message>
        <source>The desk calls this window</source>
        <translation>大堂请求启用本窗口</translation>
    </message>
    <message>
        <source>Please sign on, then answer.</source>
        <translation>请先上岗，再应答。</translation>
    </message>
    <message>
        <source>Look and answer</source>
        <translation>去看、应答</translation>
    </message>
</context>
<context>
    <name>CaseCard</name>
    <message>
        <source>Case %1, %2</source>
        <translation>第 %1 位，%2</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>CaseSlip</name>
    <message>
        <source>%1, until %2</source>
        <translation>%1，%2 前</translation>
    </message>
    <message>
        <source>Case slip of %1</source>
        <translation>个案编号，%1</translation>
    </message>
    <message>
        <source>Please bring this slip when you come again.</source>
        <translation>下次来请带上这张编号。</translation>
    </message>
    <message>
        <source>Case slip of customer %1</source>
        <translation>第 %1 位客户的个案编号</translation>
    </message>
    <message>
        <source>Case slip</source>
        <translation>个案编号</translation>
    </message>
    <message>
        <source>QR code of case %1</source>
        <translation>个案 %1 的二维码</translation>
    </message>
    <message>
        <source>Write this code on the voucher, or give it to the customer if wished. It finds the case without a name: for a second visit, another day, a written report.</source>
        <translation>写在凭证上，客户愿意也可以交给客户。再次来、隔天来、补书面材料，凭编号就能找到，不用姓名。</translation>
    </message>
    <message>
        <source>What is noted, in one sentence</source>
        <translation>记了什么，一句话告诉客户</translation>
    </message>
    <message>
        <source>Left for later</source>
        <translation>留下的待办</translation>
    </message>
    <message>
        <source>Slip 58 mm</source>
        <translation>小票 58 毫米</translation>
    </message>
    <message>
        <source>Slip 80 mm</source>
        <translation>小票 80 毫米</translation>
    </message>
    <message>
        <source>Sheet A5</source>
        <translation>A5 纸</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>the code stays with the case</source>
        <translation>编号一直跟着这个个案</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>Customer %1</source>
        <translation>第 %1 位客户</translation>
    </message>
    <message>
        <source>Window %1</source>
        <translation>%1 号窗口</translation>
    </message>
    <message>
        <source>Help is welcome</source>
        <translation>客户愿意接受帮助</translation>
    </message>
    <message>
        <source>On duty %1</source>
        <translation>值班 %1</translation>
    </message>
    <message>
        <source>Nobody has signed on</source>
        <translation>还没有人签到</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>Priority window %1</source>
        <translation>%1 号爱心窗口</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
</context>
<context>
    <name>CounterAsks</name>
    <message>
        <source>Who signs</source>
        <translation>谁签名</translation>
    </message>
    <message>
        <source>Note to write</source>
        <translation>要注明</translation>
    </message>
    <message>
        <source>Copies and papers to keep</source>
        <translation>复印、留存</translation>
    </message>
    <message>
        <source>Read out, or write</source>
        <translation>念清、写清</translation>
    </message>
    <message>
        <source>What it asks of the counter</source>
        <translation>柜面要做的</translation>
    </message>
    <message>
        <source>as for any customer</source>
        <translation>和平常一样</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: not chosen yet</source>
        <translation>%1：还没有选</translation>
    </message>
    <message>
        <source>Ask the customer; the desk sees the answer too.</source>
        <translation>问过客户再选，大堂也会看到。</translation>
    </message>
    <message>
        <source>As for any customer: %1</source>
        <translation>和平常一样：%1</translation>
    </message>
</context>
<context>
    <name>CounterBar</name>
    <message>
        <source>Cannot come</source>
        <translation>暂时接不了</translation>
    </message>
    <message>
        <source>Cannot come, say why</source>
        <translation>暂时接不了，说明原因</translation>
    </message>
    <message>
        <source>In a few minutes</source>
        <translation>还要几分钟</translation>
    </message>
    <message>
        <source>Needs longer</source>
        <translation>还要再等</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>已办好</translation>
    </message>
    <message>
        <source>Away from the window</source>
        <translation>暂时离开窗口</translation>
    </message>
    <message>
        <source>Writing board</source>
        <translation>写字板</translation>
    </message>
    <message>
        <source>Phrase book</source>
        <translation>常用语</translation>
    </message>
    <message>
        <source>Accept and pause calling</source>
        <translation>接受，暂停普通叫号</translation>
    </message>
    <message>
        <source>Customer is here, start</source>
        <translation>客户到了，开始办理</translation>
    </message>
    <message>
        <source>Served: say goodbye to the window</source>
        <translation>已办好，窗口道别</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Please answer first</source>
        <translation>请先选答案</translation>
    </message>
    <message>
        <source>Step done</source>
        <translation>完成这一步</translation>
    </message>
    <message>
        <source>Resume ordinary calling</source>
        <translation>恢复普通叫号</translation>
    </message>
    <message>
        <source>Ordinary calling runs again</source>
        <translation>普通叫号已恢复</translation>
    </message>
    <message>
        <source>Back at the window</source>
        <translation>回到窗口</translation>
    </message>
    <message>
        <source>until %1 at the longest</source>
        <translation>最长到 %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>the last step</source>
        <translation>最后一步</translation>
    </message>
    <message>
        <source>the lobby sees the customer off</source>
        <translation>由大堂送客户</translation>
    </message>
    <message>
        <source>I have pressed it on the caller</source>
        <translation>叫号机上已按恢复</translation>
    </message>
    <message>
        <source>the desk can call you again</source>
        <translation>大堂又可以请您了</translation>
    </message>
</context>
<context>
    <name>CounterBrief</name>
    <message>
        <source>This customer</source>
        <translation>这位客户</translation>
    </message>
    <message>
        <source>While serving, please mind</source>
        <translation>办理要点</translation>
    </message>
    <message>
        <source>One of a group of %1</source>
        <translation>%1 位同来的客户之一</translation>
    </message>
    <message>
        <source>They came together; one call, served one after the other</source>
        <translation>一起来的：请求一次，逐位办理</translation>
    </message>
    <message>
        <source>Somebody came along</source>
        <translation>有人陪同</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>还没有问</translation>
    </message>
    <message>
        <source>what the business is</source>
        <translation>办什么业务</translation>
    </message>
    <message>
        <source>who came along</source>
        <translation>谁陪着来</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>CounterBring</name>
    <message>
        <source>Have ready at the counter</source>
        <translation>请在窗口备好</translation>
    </message>
    <message>
        <source>lent</source>
        <translation>借出了</translation>
    </message>
    <message>
        <source>not there today</source>
        <translation>今天缺</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>坏了</translation>
    </message>
</context>
<context>
    <name>CounterCalled</name>
    <message>
        <source>Emergency: please open the priority window</source>
        <translation>紧急：请您启用爱心窗口</translation>
    </message>
    <message>
        <source>Please open the priority window</source>
        <translation>请您启用爱心窗口</translation>
    </message>
    <message>
        <source>Desk %1 asked at %2.</source>
        <translation>大堂 %1 于 %2 请求启用。</translation>
    </message>
    <message numerus="yes">
        <source>The customer has waited %n minute(s).</source>
        <translation>
            <numerusform>客户已等 %n 分钟。</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer has just begun to wait.</source>
        <translation>客户刚开始等。</translation>
    </message>
    <message>
        <source>While serving, please mind</source>
        <translation>办理要点</translation>
    </message>
</context>
<context>
    <name>CounterFree</name>
    <message>
        <source>The desk took the call back: %1.</source>
        <translation>大堂撤回了请求：%1。</translation>
    </message>
    <message>
        <source>The desk took the call back.</source>
        <translation>大堂撤回了请求。</translation>
    </message>
    <message>
        <source>You could not come; nobody waits at this window now.</source>
        <translation>您暂时接不了，现在没有客户等这个窗口。</translation>
    </message>
    <message>
        <source>The pause ended at %1.</source>
        <translation>暂停已于 %1 到时。</translation>
    </message>
    <message>
        <source>The customer has been served, nobody else is called to this window.</source>
        <translation>这位客户已办好，没有别的请求。</translation>
    </message>
    <message>
        <source>Please resume ordinary calling</source>
        <translation>请您恢复普通叫号</translation>
    </message>
    <message>
        <source>You are away from the window</source>
        <translation>您已离开窗口</translation>
    </message>
    <message>
        <source>Priority window %1</source>
        <translation>%1 号爱心窗口</translation>
    </message>
    <message>
        <source>The desk sees this and does not call window %1.</source>
        <translation>大堂看得到，暂不请 %1 号窗口。</translation>
    </message>
    <message>
        <source>For customers who need to go first. The desk calls, you decide when; ordinary calling goes on until then.</source>
        <translation>为需要优先办理的客户准备。大堂来请，何时接由您定；在那之前普通叫号照常。</translation>
    </message>
    <message>
        <source>Lobby reminds you; it does not press by itself.</source>
        <translation>本机只提醒，不会自己去按。</translation>
    </message>
    <message>
        <source>Whether the queue machine did it is unknown. Please look at the caller.</source>
        <translation>不确定叫号机有没有做到，请您看一下叫号机。</translation>
    </message>
    <message>
        <source>The queue machine did not confirm it. Please press resume on the caller.</source>
        <translation>叫号机没有确认，请您在叫号机上按恢复。</translation>
    </message>
    <message>
        <source>The queue machine is being asked to resume</source>
        <translation>正在请叫号机恢复</translation>
    </message>
    <message>
        <source>Nobody is called right now</source>
        <translation>现在没有请求</translation>
    </message>
    <message>
        <source>A call fills this screen: who is coming, what to mind, how long ordinary calling may stand still.</source>
        <translation>有请求时会显示在这里：谁来、办理要点、普通叫号暂停多久。</translation>
    </message>
    <message>
        <source>Ordinary calling</source>
        <translation>普通叫号</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>paused until %1</source>
        <translation>暂停到 %1</translation>
    </message>
    <message>
        <source>perhaps still paused</source>
        <translation>可能还在暂停</translation>
    </message>
    <message>
        <source>not paused</source>
        <translation>没有暂停</translation>
    </message>
    <message>
        <source>How it is paused</source>
        <translation>怎样暂停</translation>
    </message>
    <message>
        <source>by the queue machine</source>
        <translation>由叫号机暂停</translation>
    </message>
    <message>
        <source>you press it on the caller</source>
        <translation>您在叫号机上按</translation>
    </message>
    <message>
        <source>Ticket from the desk</source>
        <translation>大堂交接票</translation>
    </message>
    <message>
        <source>Without a network the desk gives the customer a ticket. Scan it on any screen; the case opens here.</source>
        <translation>没有网络时，大堂会给客户一张交接票。在任何画面扫码，服务就在这里打开。</translation>
    </message>
    <message>
        <source>Still to do today</source>
        <translation>今天还要做</translation>
    </message>
</context>
<context>
    <name>CounterMind</name>
    <message numerus="yes">
        <source>%n more to mind</source>
        <translation>
            <numerusform>还有 %n 条要点</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CounterNeeds</name>
    <message>
        <source>What does this customer need?</source>
        <translation>这位客户需要什么？</translation>
    </message>
    <message>
        <source>Add what shows at the counter. The steps follow; what is done stays done, and the desk sees it.</source>
        <translation>在窗口发现的也加上。步骤随着变，做好的都保留，大堂看得到。</translation>
    </message>
    <message>
        <source>These are the needs</source>
        <translation>就是这些</translation>
    </message>
    <message>
        <source>at least one</source>
        <translation>至少选一项</translation>
    </message>
</context>
<context>
    <name>CounterNotes</name>
    <message>
        <source>Whether the queue machine did it is unknown. Please look at the caller.</source>
        <translation>不确定叫号机有没有做到，请您看一下叫号机。</translation>
    </message>
    <message>
        <source>The queue machine cannot be reached.</source>
        <translation>连不上叫号机。</translation>
    </message>
    <message>
        <source>The queue machine did not answer in time.</source>
        <translation>叫号机没有及时应答。</translation>
    </message>
    <message>
        <source>The queue machine did not accept this station. Please tell whoever set it up.</source>
        <translation>叫号机没有接受本机，请告诉负责设置的同事。</translation>
    </message>
    <message>
        <source>Lobby reminds you; it does not press by itself.</source>
        <translation>本机只提醒，不会自己去按。</translation>
    </message>
    <message>
        <source>The queue machine gave an answer that nobody expected.</source>
        <translation>叫号机的应答不对。</translation>
    </message>
    <message>
        <source>The queue machine is being asked to pause</source>
        <translation>正在请叫号机暂停</translation>
    </message>
    <message>
        <source>Please press pause on the caller</source>
        <translation>请您按一下叫号机的暂停</translation>
    </message>
    <message>
        <source>Pause is pressed</source>
        <translation>已按暂停</translation>
    </message>
    <message>
        <source>Ordinary calling resumes at %1</source>
        <translation>%1 恢复普通叫号</translation>
    </message>
    <message>
        <source>The pause of ordinary calling ends at %1</source>
        <translation>普通叫号暂停到 %1</translation>
    </message>
    <message>
        <source>Do you need longer?</source>
        <translation>需要延长吗？</translation>
    </message>
    <message>
        <source>10 more minutes</source>
        <translation>延长 10 分钟</translation>
    </message>
    <message>
        <source>The pause ended at %1. Please resume ordinary calling.</source>
        <translation>暂停已于 %1 到时，请您恢复普通叫号。</translation>
    </message>
    <message>
        <source>The customer in front of you is served to the end.</source>
        <translation>手上这位客户照常办完。</translation>
    </message>
    <message>
        <source>It runs again</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Called as well: customer %1, %2</source>
        <translation>还请了您：第 %1 位客户，%2</translation>
    </message>
    <message>
        <source>at %1, comes after the customer in front of you</source>
        <translation>%1 请求，排在手上这位之后</translation>
    </message>
    <message>
        <source>Say how long</source>
        <translation>告诉大堂多久</translation>
    </message>
</context>
<context>
    <name>CounterPause</name>
    <message>
        <source>Pause ordinary calling</source>
        <translation>暂停普通叫号</translation>
    </message>
    <message>
        <source>How long at the most?</source>
        <translation>最长暂停多久？</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>Until %1, resumes by itself</source>
        <translation>到 %1 自动恢复</translation>
    </message>
    <message>
        <source>Until %1, then you are asked to resume</source>
        <translation>到 %1，届时提醒您恢复</translation>
    </message>
    <message>
        <source>It already stands still until %1; this takes its place.</source>
        <translation>现在已暂停到 %1，以新的时间为准。</translation>
    </message>
    <message>
        <source>You are reminded 2 minutes before and can extend it.</source>
        <translation>提前 2 分钟提醒您，可以再延长。</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>请求人</translation>
    </message>
    <message>
        <source>Desk, %1</source>
        <translation>大堂 %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Customer %1 needs the priority window</source>
        <translation>第 %1 位客户需要爱心窗口</translation>
    </message>
    <message>
        <source>No other window calls numbers meanwhile: the supervisor is told, and the desk gives those who wait a time.</source>
        <translation>这段时间没有别的窗口叫号：会提醒网点负责人，大堂会告诉等候的客户大约多久。</translation>
    </message>
    <message>
        <source>If no other window calls numbers meanwhile, the desk gives those who wait a time.</source>
        <translation>这段时间若没有别的窗口叫号，大堂会告诉等候的客户大约多久。</translation>
    </message>
</context>
<context>
    <name>CounterReady</name>
    <message>
        <source>Customer %1 is on the way</source>
        <translation>第 %1 位客户正在过来</translation>
    </message>
    <message>
        <source>The desk knows that you are coming. When the customer is here, start.</source>
        <translation>大堂已知道您接了。客户到了就开始。</translation>
    </message>
    <message>
        <source>Known by the ticket; the desk hears of it when the network is back. When the customer is here, start.</source>
        <translation>由交接票得知，网络恢复后大堂会收到。客户到了就开始。</translation>
    </message>
    <message>
        <source>Ordinary calling is paused</source>
        <translation>普通叫号已暂停</translation>
    </message>
    <message>
        <source>The pause is not confirmed yet</source>
        <translation>还没有确认暂停</translation>
    </message>
    <message>
        <source>resumes by itself in</source>
        <translation>自动恢复还有</translation>
    </message>
    <message>
        <source>you are asked to resume in</source>
        <translation>提醒您恢复还有</translation>
    </message>
    <message>
        <source>You were asked to press pause; nobody has confirmed it.</source>
        <translation>已请您按暂停，还没有人确认。</translation>
    </message>
    <message>
        <source>You said that pause was pressed.</source>
        <translation>您说已按暂停。</translation>
    </message>
    <message>
        <source>The queue machine has confirmed it.</source>
        <translation>叫号机已确认。</translation>
    </message>
    <message>
        <source>10 more minutes</source>
        <translation>延长 10 分钟</translation>
    </message>
    <message>
        <source>Finish with the customer in front of you, then serve customer %1. Nobody else is called in between.</source>
        <translation>先办完手上这位，再接待第 %1 位，中间不叫别的号。</translation>
    </message>
    <message>
        <source>While serving, please mind</source>
        <translation>办理要点</translation>
    </message>
    <message numerus="yes">
        <source>minute(s), at %1</source>
        <translation>
            <numerusform>分钟，%1 到时</numerusform>
        </translation>
    </message>
    <message>
        <source>The time you gave is over: customer %1 waits</source>
        <translation>您说的时间到了，第 %1 位客户在等</translation>
    </message>
    <message>
        <source>At about %1: customer %2</source>
        <translation>大约 %1：第 %2 位客户</translation>
    </message>
    <message>
        <source>You said about %1. When the customer is here, start; if it takes longer, say how long.</source>
        <translation>您说大约 %1。客户到了就开始；还要再等，请说还要多久。</translation>
    </message>
</context>
<context>
    <name>CounterServing</name>
    <message>
        <source>Steps of the lobby</source>
        <translation>大堂的步骤</translation>
    </message>
    <message>
        <source>Please mind</source>
        <translation>办理要点</translation>
    </message>
    <message>
        <source>Add a need</source>
        <translation>补充需要</translation>
    </message>
    <message>
        <source>Enter afterwards</source>
        <translation>补记</translation>
    </message>
</context>
<context>
    <name>CounterSheets</name>
    <message>
        <source>Why can you not come now?</source>
        <translation>暂时接不了，是什么原因？</translation>
    </message>
    <message>
        <source>The desk reads the reason and calls another window.</source>
        <translation>大堂会看到原因，改请其他窗口。</translation>
    </message>
    <message>
        <source>About how long?</source>
        <translation>大约还要多久？</translation>
    </message>
    <message>
        <source>You first finish with the customer in front of you; the desk reads the time.</source>
        <translation>先办完手上这位，大堂会看到时间。</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>大约 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Why is &apos;%1&apos; skipped?</source>
        <translation>为什么跳过“%1”？</translation>
    </message>
    <message>
        <source>Steps of the lobby</source>
        <translation>大堂的步骤</translation>
    </message>
    <message>
        <source>The window may tick them too; both names are kept.</source>
        <translation>窗口也可以勾选，两人的工号都会记下。</translation>
    </message>
</context>
<context>
    <name>CounterStep</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>A step of the lobby, %1</source>
        <translation>大堂的步骤，%1</translation>
    </message>
    <message>
        <source>All steps at the counter are through</source>
        <translation>窗口的步骤都走完了</translation>
    </message>
    <message>
        <source>Give back card, papers and receipts, see that nothing is left lying, and say goodbye. The lobby manager sees the customer off.</source>
        <translation>交还卡、证件和回单，看看有没有落下东西，道别。由大堂经理送客户。</translation>
    </message>
    <message>
        <source>Done at %1, %2</source>
        <translation>%1 完成，%2</translation>
    </message>
    <message>
        <source>Not done, %1</source>
        <translation>没有做，%1</translation>
    </message>
    <message>
        <source>Not answered yet, where it applies</source>
        <translation>还没有选，用得上时请选</translation>
    </message>
    <message>
        <source>You can say</source>
        <translation>可以这样说</translation>
    </message>
    <message>
        <source>No sound. Please say it yourself, or show the words.</source>
        <translation>没有声音。请您说，或请客户看。</translation>
    </message>
    <message>
        <source>No sound. Please say it yourself.</source>
        <translation>没有声音，请您说。</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>为什么：%1</translation>
    </message>
    <message>
        <source>Left for later: %1</source>
        <translation>留到以后：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>CounterWaiting</name>
    <message>
        <source>After that</source>
        <translation>之后</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer %1, %2</source>
        <translation>第 %1 位客户，%2</translation>
    </message>
    <message numerus="yes">
        <source>asked at %1, told about %n minute(s)</source>
        <translation>
            <numerusform>%1 请求，已告知大约 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>asked at %1; touch to say how long</source>
        <translation>%1 请求，点一下告诉大堂多久</translation>
    </message>
    <message>
        <source>An emergency goes first; the others in the order in which they were called.</source>
        <translation>紧急的先办，其余按请求先后。</translation>
    </message>
    <message>
        <source>In the order in which they were called; an emergency would go first.</source>
        <translation>按请求先后；有紧急的先办。</translation>
    </message>
    <message>
        <source>emergency, goes first</source>
        <translation>紧急，先办</translation>
    </message>
    <message>
        <source>one of a group of %1</source>
        <translation>一行 %1 位中的一位</translation>
    </message>
</context>
<context>
    <name>CounterWritten</name>
    <message numerus="yes">
        <source>Written at the desk: %n page(s)</source>
        <translation>
            <numerusform>在大堂写过：%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing at the desk stays there</source>
        <translation>在大堂写的，留在大堂</translation>
    </message>
    <message>
        <source>If the customer wrote there, have it printed and brought, so that nothing is written twice.</source>
        <translation>客户要是写过，请大堂打印拿来，不用再写一遍。</translation>
    </message>
    <message>
        <source>Printed at %1; the paper is at the desk. Have it brought, it goes with the vouchers.</source>
        <translation>%1 打印，纸在大堂。请拿来，随凭证归档。</translation>
    </message>
    <message>
        <source>Saved as PDF at %1; have it printed and brought, it goes with the vouchers.</source>
        <translation>%1 存成 PDF。请大堂打印拿来，随凭证归档。</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Touch to go on</source>
        <translation>点一下，继续</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎光临</translation>
    </message>
</context>
<context>
    <name>CustomerSide</name>
    <message>
        <source>For the customer</source>
        <translation>给客户看</translation>
    </message>
    <message>
        <source>Priority window service</source>
        <translation>爱心窗口</translation>
    </message>
</context>
<context>
    <name>CustomerWindow</name>
    <message>
        <source>Lobby</source>
        <translation>大堂服务</translation>
    </message>
    <message>
        <source>for the customer</source>
        <translation>给客户看</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>Connect another station</source>
        <translation>连接另一台机器</translation>
    </message>
    <message>
        <source>nothing is open any more</source>
        <translation>没有未办的事了</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>导出 CSV</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>正在写</translation>
    </message>
    <message>
        <source>Export a workbook</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>今天，%1</translation>
    </message>
    <message>
        <source>On duty %1</source>
        <translation>值班 %1</translation>
    </message>
    <message>
        <source>Nobody has signed on</source>
        <translation>还没有人签到</translation>
    </message>
    <message>
        <source>Sign off again</source>
        <translation>再次签核</translation>
    </message>
    <message>
        <source>Sign off today</source>
        <translation>签核当日日志</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>导出 PDF</translation>
    </message>
    <message>
        <source>Tasks and cases</source>
        <translation>待办和个案</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>leaves open: %1</source>
        <translation>留着没完的：%1</translation>
    </message>
</context>
<context>
    <name>DayCase</name>
    <message>
        <source>Emergency</source>
        <translation>紧急情况</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>陪同人</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Word at the goodbye</source>
        <translation>送别时的话</translation>
    </message>
    <message>
        <source>Left for later</source>
        <translation>留到以后</translation>
    </message>
    <message>
        <source>Customer %1, %2</source>
        <translation>第 %1 位客户，%2</translation>
    </message>
    <message>
        <source>no help wanted</source>
        <translation>客户自己办理</translation>
    </message>
    <message>
        <source>not touched</source>
        <translation>没有动过</translation>
    </message>
</context>
<context>
    <name>DayFigures</name>
    <message>
        <source>The day in figures</source>
        <translation>今日数字</translation>
    </message>
    <message>
        <source>wait until served</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>min, median</source>
        <translation>分钟，中位数</translation>
    </message>
    <message>
        <source>nobody went to a window</source>
        <translation>没有客户去窗口</translation>
    </message>
    <message>
        <source>longest %1 min</source>
        <translation>最长 %1 分钟</translation>
    </message>
    <message>
        <source>window opened</source>
        <translation>启用爱心窗口</translation>
    </message>
    <message>
        <source>calling paused %1 min</source>
        <translation>暂停叫号 %1 分钟</translation>
    </message>
    <message>
        <source>at the window</source>
        <translation>柜台服务</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>来了哪些客户</translation>
    </message>
    <message>
        <source>One mark is one case; somebody with two needs stands in two lines.</source>
        <translation>一格是一个个案；有两种需要的，两行都有。</translation>
    </message>
    <message>
        <source>with help</source>
        <translation>有人帮办</translation>
    </message>
    <message>
        <source>%1 of them not seen off yet; besides, %2 managed alone</source>
        <translation>其中 %1 位还没送别；另有 %2 位自己办</translation>
    </message>
    <message numerus="yes">
        <source>emergency steps begun for %n case(s)</source>
        <translation>
            <numerusform>启动应急步骤 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>time(s)</source>
        <translation>
            <numerusform>次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DaySide</name>
    <message>
        <source>Window %1</source>
        <translation>%1 号窗口</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>网点负责人</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>大堂</translation>
    </message>
    <message>
        <source>Desk %1</source>
        <translation>大堂 %1</translation>
    </message>
    <message>
        <source>included</source>
        <translation>已包括</translation>
    </message>
    <message>
        <source>not all has arrived</source>
        <translation>还没有收齐</translation>
    </message>
    <message>
        <source>nothing from today</source>
        <translation>今天没有记录</translation>
    </message>
    <message>
        <source>missing here</source>
        <translation>本机没有</translation>
    </message>
    <message>
        <source>What this day holds</source>
        <translation>今天收到了哪些</translation>
    </message>
    <message>
        <source>The figures and exports lack what is missing here.</source>
        <translation>缺的部分不在这些数和导出里。</translation>
    </message>
    <message>
        <source>Every station known here is included.</source>
        <translation>本机知道的各处都已包括。</translation>
    </message>
    <message>
        <source>Facilities to see to</source>
        <translation>需要处理的设施</translation>
    </message>
    <message>
        <source>Who is here now</source>
        <translation>今天谁在</translation>
    </message>
    <message>
        <source>Nothing was said for today yet</source>
        <translation>今天还没有排</translation>
    </message>
    <message>
        <source>Set the roster</source>
        <translation>排今天的人</translation>
    </message>
    <message>
        <source>%1 of %2 not looked at today</source>
        <translation>%2 样里还有 %1 样今天没看</translation>
    </message>
    <message>
        <source>the rest is in order</source>
        <translation>其余都正常</translation>
    </message>
    <message>
        <source>everything is in order</source>
        <translation>都正常</translation>
    </message>
    <message>
        <source>Round before opening</source>
        <translation>班前检查</translation>
    </message>
</context>
<context>
    <name>DayStills</name>
    <message numerus="yes">
        <source>%1 to %2, %n minute(s)</source>
        <translation>
            <numerusform>%1 到 %2，%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1, until %2 at the latest</source>
        <translation>%1 起，最晚到 %2</translation>
    </message>
    <message>
        <source>not noted that those who wait were given a time</source>
        <translation>没有记下是否告诉等候的客户要多久</translation>
    </message>
    <message numerus="yes">
        <source>those who wait were told at %1: about %n minute(s) (%2)</source>
        <translation>
            <numerusform>%1 已告诉等候的客户：大约 %n 分钟（%2）</numerusform>
        </translation>
    </message>
    <message>
        <source>those who wait were told at %1, without a time (%2)</source>
        <translation>%1 已告诉等候的客户，没有说时间（%2）</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>When nobody called numbers</source>
        <translation>没有窗口叫号的时候</translation>
    </message>
    <message>
        <source>at the windows that Lobby knows</source>
        <translation>只算本系统里的窗口</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>window %1</source>
        <translation>%1 号窗口</translation>
    </message>
</context>
<context>
    <name>DayWork</name>
    <message>
        <source>needs not settled</source>
        <translation>需求还没有定</translation>
    </message>
    <message>
        <source>being served, next: %1</source>
        <translation>正在接待，下一步：%1</translation>
    </message>
    <message>
        <source>being served</source>
        <translation>正在接待</translation>
    </message>
    <message>
        <source>to be continued</source>
        <translation>稍后继续</translation>
    </message>
    <message>
        <source>managed alone</source>
        <translation>客户自己办理</translation>
    </message>
    <message>
        <source>seen off</source>
        <translation>已送别</translation>
    </message>
    <message>
        <source>window %1</source>
        <translation>%1 号窗口</translation>
    </message>
    <message>
        <source>emergency</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>entered afterwards</source>
        <translation>补记</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation>
            <numerusform>更正 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) left</source>
        <translation>
            <numerusform>还有 %n 件未办</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Signed off at %1 by %2</source>
        <translation>%2 已于 %1 签核</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) changed since then.</source>
        <translation>
            <numerusform>之后有 %n 个案有变动。</numerusform>
        </translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>未办事项</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No task is open</source>
        <translation>没有未办的事</translation>
    </message>
    <message>
        <source>What a service leaves for later is listed here until it is done.</source>
        <translation>接待时留到以后的事会列在这里，直到办好。</translation>
    </message>
    <message>
        <source>Served today</source>
        <translation>今天的接待</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), the latest first</source>
        <translation>
            <numerusform>%n 位，最近的在前</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has been noted today</source>
        <translation>今天还没有记录</translation>
    </message>
    <message>
        <source>Ordinary customers take a number and are not noted.</source>
        <translation>普通客户取号等候，不作记录。</translation>
    </message>
    <message>
        <source>no help wanted</source>
        <translation>客户自己办理</translation>
    </message>
    <message>
        <source>Words of customers</source>
        <translation>客户的话</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>第 %1 位客户</translation>
    </message>
    <message>
        <source>Still open: %1. The day can be signed off again once this is done.</source>
        <translation>还没完的：%1。办完可以再次签核。</translation>
    </message>
    <message>
        <source>The day&apos;s files are in this folder</source>
        <translation>当天的文件存在这个文件夹</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>connected with the branch</source>
        <translation>已与网点接通</translation>
    </message>
    <message>
        <source>this station and the branch</source>
        <translation>本机与网点</translation>
    </message>
    <message>
        <source>Display and sound</source>
        <translation>显示和声音</translation>
    </message>
    <message>
        <source>On duty %1</source>
        <translation>值班 %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>高对比，深色</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>轻缓</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>Loudness of the voice</source>
        <translation>朗读音量</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Cover the screen</source>
        <translation>遮住屏幕</translation>
    </message>
    <message>
        <source>from curious eyes; a touch brings it back</source>
        <translation>不让旁人看见，点一下就回来</translation>
    </message>
    <message>
        <source>Sign off %1</source>
        <translation>%1 交班</translation>
    </message>
    <message>
        <source>somebody else serves now</source>
        <translation>换一位同事值班</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停</translation>
    </message>
    <message>
        <source>Try the voice</source>
        <translation>听一听</translation>
    </message>
    <message>
        <source>says a welcome as loud as set here</source>
        <translation>按这里的音量说一句</translation>
    </message>
    <message>
        <source>These belong to this screen. What a customer needs larger, darker, slower or louder is set while you show them something, and ends with that customer.</source>
        <translation>这里是本机屏幕的设置。客户需要字大、深色、慢一些、响一些，在“请客户看”里调，这位客户走后自动复原。</translation>
    </message>
</context>
<context>
    <name>Emergency</name>
    <message>
        <source>The person comes first. Each touch notes the time.</source>
        <translation>先顾人。每一下都记时间。</translation>
    </message>
    <message>
        <source>It is over.</source>
        <translation>已经结束。</translation>
    </message>
    <message>
        <source>This emergency is over.</source>
        <translation>这次紧急情况已结束。</translation>
    </message>
    <message>
        <source>Ended at %1 by %2, after %3.</source>
        <translation>%1 由 %2 结束，历时 %3。</translation>
    </message>
    <message>
        <source>Ended at %1, after %2.</source>
        <translation>%1 结束，历时 %2。</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>回到工作</translation>
    </message>
    <message>
        <source>nothing more is asked here</source>
        <translation>这里不用再做什么</translation>
    </message>
    <message>
        <source>Service walk</source>
        <translation>进入服务步骤</translation>
    </message>
    <message>
        <source>Calm again, end</source>
        <translation>已经平稳，结束</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>What has happened?</source>
        <translation>发生了什么？</translation>
    </message>
    <message>
        <source>Put away, the clock goes on</source>
        <translation>收起，继续计时</translation>
    </message>
    <message>
        <source>done: note the time</source>
        <translation>已做，记下时间</translation>
    </message>
    <message>
        <source>everything is noted</source>
        <translation>都已记下</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>是哪一种？</translation>
    </message>
    <message>
        <source>The clock goes on, and what has been noted stays.</source>
        <translation>计时继续，已记的都在。</translation>
    </message>
    <message>
        <source>Something else has happened as well</source>
        <translation>另外又有一件</translation>
    </message>
    <message>
        <source>a second emergency, with its own clock</source>
        <translation>另一件紧急，单独计时</translation>
    </message>
</context>
<context>
    <name>EmergencyBefore</name>
    <message>
        <source>Note it afterwards</source>
        <translation>补记</translation>
    </message>
    <message>
        <source>First how long ago, then what it was.</source>
        <translation>先选多久以前，再选做了什么。</translation>
    </message>
    <message>
        <source>How long ago?</source>
        <translation>多久以前？</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
</context>
<context>
    <name>EmergencyButton</name>
    <message>
        <source>Emergency</source>
        <translation>紧急</translation>
    </message>
</context>
<context>
    <name>EmergencyChoose</name>
    <message>
        <source>Touch what has happened. The clock begins.</source>
        <translation>发生了什么，点一下就开始计时。</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>是谁？</translation>
    </message>
    <message>
        <source>Customer %1, %2</source>
        <translation>第 %1 位客户，%2</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>其他人</translation>
    </message>
    <message>
        <source>Still going on</source>
        <translation>还在进行</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>第 %1 位客户</translation>
    </message>
</context>
<context>
    <name>EmergencyKind</name>
    <message>
        <source>telephone %1</source>
        <translation>电话 %1</translation>
    </message>
    <message>
        <source>the bank&apos;s hotline</source>
        <translation>本行客服热线</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>客服热线</translation>
    </message>
</context>
<context>
    <name>EmergencyNow</name>
    <message>
        <source>Hotline</source>
        <translation>客服热线</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>分头做</translation>
    </message>
    <message>
        <source>It is something else</source>
        <translation>不是这一种</translation>
    </message>
</context>
<context>
    <name>EmergencyScript</name>
    <message>
        <source>The address is not set on this machine. Say the street and number on the door, the nearest crossing, and what stands beside it.</source>
        <translation>本机还没有设地址。请说门牌上的路名和号码、最近的路口、旁边有什么。</translation>
    </message>
    <message>
        <source>name of the branch</source>
        <translation>网点名称</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>hotline</source>
        <translation>客服热线</translation>
    </message>
    <message>
        <source>Call %1 and read this out</source>
        <translation>拨 %1，照着念</translation>
    </message>
    <message>
        <source>Call the hotline and read this out</source>
        <translation>拨客服热线，照着念</translation>
    </message>
    <message>
        <source>Please say it yourself: %1.</source>
        <translation>请您自己说：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Not in the settings yet: %1. Please say it yourself now, and have it set later.</source>
        <translation>设置里还没有：%1。现在请您自己说，之后请人补上。</translation>
    </message>
</context>
<context>
    <name>EmergencyTimes</name>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>touch what is done</source>
        <translation>做了就点一下</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Note it afterwards</source>
        <translation>补记</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Goodbye, customer %1</source>
        <translation>送别第 %1 位客户</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>第 %1 位客户</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>还没有选的</translation>
    </message>
    <message>
        <source>What is left for later depends on it. Leave out what did not arise.</source>
        <translation>办完以后要做什么，由它决定。没有遇到的不用选。</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>办得怎么样？</translation>
    </message>
    <message>
        <source>If the customer likes to say a word</source>
        <translation>客户愿意说一句吗</translation>
    </message>
    <message>
        <source>One question, quite voluntary. Not asking is fine.</source>
        <translation>只问一句，完全自愿。不问也可以。</translation>
    </message>
    <message>
        <source>Not ticked</source>
        <translation>还没有记的步骤</translation>
    </message>
    <message>
        <source>It may stay so. If it was done after all, go back and tick it.</source>
        <translation>可以就这样。其实做了的，返回补记即可。</translation>
    </message>
    <message>
        <source>Case slip</source>
        <translation>个案编号</translation>
    </message>
    <message>
        <source>Write this code on the voucher, or give it to the customer if wished. It finds the case without a name.</source>
        <translation>可以写在凭证上，客户愿意也可以交给客户。凭编号就能查到，不用姓名。</translation>
    </message>
    <message>
        <source>Goodbye said, finish</source>
        <translation>已送别，结束</translation>
    </message>
    <message>
        <source>saved on this machine</source>
        <translation>存在本机</translation>
    </message>
    <message>
        <source>Goodbye to all who came together</source>
        <translation>一起送别同来的客户</translation>
    </message>
    <message numerus="yes">
        <source>%n other customer(s)</source>
        <translation>
            <numerusform>另有 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever is at the window stays open.</source>
        <translation>在窗口办理的那位不会结束。</translation>
    </message>
</context>
<context>
    <name>EndingSide</name>
    <message>
        <source>To be done afterwards</source>
        <translation>办完以后还要做</translation>
    </message>
    <message>
        <source>A good ending</source>
        <translation>这样送别</translation>
    </message>
    <message>
        <source>Show or print the slip</source>
        <translation>给客户看、打印</translation>
    </message>
</context>
<context>
    <name>Facilities</name>
    <message>
        <source>Round before opening</source>
        <translation>班前检查</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Everything was looked at today</source>
        <translation>今天都看过了</translation>
    </message>
    <message>
        <source>%1 of %2 not looked at yet</source>
        <translation>%2 样里还有 %1 样没看</translation>
    </message>
    <message>
        <source>To see to: %1</source>
        <translation>要处理：%1</translation>
    </message>
    <message>
        <source>The supervisor sees it too. A walk that needs one of these says so at its step.</source>
        <translation>网点负责人那里也看得到。哪一步要用到，那一步会提醒。</translation>
    </message>
    <message>
        <source>Round is done</source>
        <translation>检查做完了</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to see to</source>
        <translation>
            <numerusform>有 %n 样要处理</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is missing</source>
        <translation>样样都在</translation>
    </message>
    <message>
        <source>I have looked: the rest is in order</source>
        <translation>其余都看过，正常</translation>
    </message>
    <message numerus="yes">
        <source>ticks %n thing(s) at once</source>
        <translation>
            <numerusform>一次记下 %n 样</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n 样都还没看</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacilityGroup</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>还有 %n 样</numerusform>
        </translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>看过了</translation>
    </message>
    <message>
        <source>All in order</source>
        <translation>都正常</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>FacilityWords</name>
    <message>
        <source>in order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>坏了</translation>
    </message>
    <message>
        <source>lent</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>back again</source>
        <translation>已还</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>还没看</translation>
    </message>
</context>
<context>
    <name>FactButton</name>
    <message>
        <source>Not asked yet</source>
        <translation>还没问</translation>
    </message>
</context>
<context>
    <name>FindSlip</name>
    <message>
        <source>The journal cannot be read just now. Nothing is lost; please try again.</source>
        <translation>日志现在读不了，已存的都在，请再试一次。</translation>
    </message>
    <message>
        <source>Find a case by its slip</source>
        <translation>凭编号找个案</translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation>找个案</translation>
    </message>
    <message>
        <source>Type the code, or scan it</source>
        <translation>输入编号，或扫一下</translation>
    </message>
    <message>
        <source>Code on the slip</source>
        <translation>个案编号</translation>
    </message>
    <message>
        <source>14 digits; strokes between them do not matter</source>
        <translation>14 位数字，横线可以不输</translation>
    </message>
    <message>
        <source>The code finds the visit of today, of another day, and what was left for later</source>
        <translation>凭编号找到今天的、前几天的个案，和留下的待办</translation>
    </message>
    <message>
        <source>It says nothing about who the customer is.</source>
        <translation>编号不说明客户是谁。</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>today or on an earlier day</source>
        <translation>今天的、以前的都能找</translation>
    </message>
    <message>
        <source>Delete one</source>
        <translation>退一位</translation>
    </message>
    <message>
        <source>A code has 14 digits, such as 261120-4821-7094. Please look again.</source>
        <translation>编号是 14 位数字，如 261120-4821-7094。请再看一下。</translation>
    </message>
    <message>
        <source>One of the digits cannot be right. Please compare them with the slip, one by one.</source>
        <translation>有一位数字不对。请和编号一位一位对一下。</translation>
    </message>
    <message>
        <source>The code is right, but its case is not known here: it is another branch&apos;s, or still on its way here.</source>
        <translation>编号没有输错，但本机没有这一位：可能是别的网点的，或者还没传到。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
</context>
<context>
    <name>FoundCase</name>
    <message>
        <source>needs not settled</source>
        <translation>尚未确认</translation>
    </message>
    <message>
        <source>being served</source>
        <translation>正在接待</translation>
    </message>
    <message>
        <source>to be continued</source>
        <translation>稍后继续</translation>
    </message>
    <message>
        <source>managed alone</source>
        <translation>客户自己办理</translation>
    </message>
    <message>
        <source>seen off at %1</source>
        <translation>%1 已送别</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>no help wanted</source>
        <translation>客户自己办理</translation>
    </message>
    <message>
        <source>Go on with this case</source>
        <translation>接着办</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>重新接待</translation>
    </message>
    <message>
        <source>Begin a return visit</source>
        <translation>再次来办</translation>
    </message>
    <message>
        <source>Case slip</source>
        <translation>个案编号</translation>
    </message>
    <message>
        <source>Another station looks after this case now: %1</source>
        <translation>这个个案现在由 %1 负责</translation>
    </message>
    <message>
        <source>came back today: the same visit goes on</source>
        <translation>今天又回来：接着办这一次</translation>
    </message>
    <message>
        <source>a new visit with the same needs, linked to this one</source>
        <translation>另开一次：需要照旧，与这次相连</translation>
    </message>
</context>
<context>
    <name>GroupStrip</name>
    <message>
        <source>Came together</source>
        <translation>同来的客户</translation>
    </message>
    <message>
        <source>customer %1 of %2</source>
        <translation>第 %1 位，共 %2 位</translation>
    </message>
    <message>
        <source> has left</source>
        <translation> 已离开</translation>
    </message>
    <message>
        <source> at the window</source>
        <translation> 在窗口</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>第 %1 位客户</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Cover</source>
        <translation>遮住</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>谁在</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>On duty %1</source>
        <translation>值班 %1</translation>
    </message>
    <message>
        <source>Serve a new customer</source>
        <translation>接待新客户</translation>
    </message>
    <message>
        <source>Look, ask, and decide together how to help</source>
        <translation>看一看，问一问，再一起决定怎么帮</translation>
    </message>
    <message>
        <source>The need is already plain</source>
        <translation>已经知道需要什么</translation>
    </message>
    <message>
        <source>Ordinary customer</source>
        <translation>普通客户</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is being served right now</source>
        <translation>现在没有正在接待的客户</translation>
    </message>
    <message>
        <source>When somebody comes in, tap &apos;Serve a new customer&apos;</source>
        <translation>有人进来，就点“接待新客户”</translation>
    </message>
    <message>
        <source>Needs not settled yet</source>
        <translation>需要还没有确定</translation>
    </message>
    <message>
        <source>kept for later</source>
        <translation>稍后继续</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>say goodbye</source>
        <translation>礼貌送别</translation>
    </message>
    <message>
        <source>Still to do today</source>
        <translation>今天还要做</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over to you</source>
        <translation>转交给您的</translation>
    </message>
    <message>
        <source>take over</source>
        <translation>接手</translation>
    </message>
    <message numerus="yes">
        <source>%n came together</source>
        <translation>
            <numerusform>%n 位同来</numerusform>
        </translation>
    </message>
    <message>
        <source>handed over, not taken over yet</source>
        <translation>已转交，对方还没接手</translation>
    </message>
    <message>
        <source>Seen off today</source>
        <translation>今天已送别</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s); go on with one who has come back</source>
        <translation>
            <numerusform>%n 位客户，回来的可以接着办</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with a customer not confirmed yet</source>
        <translation>接着办：还没确认的客户</translation>
    </message>
    <message>
        <source>Lobby</source>
        <translation>大堂</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Your customers</source>
        <translation>手上的客户</translation>
    </message>
    <message>
        <source>One tap chooses it</source>
        <translation>点一下就选上</translation>
    </message>
    <message>
        <source>Take a number and wait</source>
        <translation>请取号等候</translation>
    </message>
    <message>
        <source>emergency going on</source>
        <translation>紧急处置中</translation>
    </message>
</context>
<context>
    <name>HomeDay</name>
    <message numerus="yes">
        <source>%n thing(s) not looked at yet</source>
        <translation>
            <numerusform>还有 %n 样没看</numerusform>
        </translation>
    </message>
    <message>
        <source>At this branch today</source>
        <translation>今天的网点</translation>
    </message>
    <message>
        <source>Round before opening</source>
        <translation>班前检查</translation>
    </message>
    <message>
        <source>Who is here now</source>
        <translation>今天谁在</translation>
    </message>
    <message>
        <source>Not done today; two minutes are enough</source>
        <translation>今天还没做，两分钟就好</translation>
    </message>
    <message>
        <source>To see to: %1</source>
        <translation>要处理：%1</translation>
    </message>
    <message>
        <source>Everything is in order</source>
        <translation>都正常</translation>
    </message>
    <message>
        <source>Not said today; one touch takes over the last roster</source>
        <translation>今天还没排，点一下照上次</translation>
    </message>
    <message>
        <source>Not said today</source>
        <translation>今天还没排</translation>
    </message>
</context>
<context>
    <name>HomeTools</name>
    <message>
        <source>Writing board</source>
        <translation>写字板</translation>
    </message>
    <message>
        <source>for somebody who does not hear, before a case is opened</source>
        <translation>听不见的客户，接待前先写字</translation>
    </message>
    <message>
        <source>Phrase book</source>
        <translation>常用语</translation>
    </message>
    <message>
        <source>what to say, in Chinese and English</source>
        <translation>怎么说，中英文都有</translation>
    </message>
    <message>
        <source>Which papers?</source>
        <translation>要带什么材料</translation>
    </message>
    <message>
        <source>what to bring, in person, form, machine</source>
        <translation>带什么、要不要本人、填不填单、能不能自助</translation>
    </message>
    <message>
        <source>Find a case by its slip</source>
        <translation>凭编号找个案</translation>
    </message>
    <message>
        <source>a second visit, another day, a written report</source>
        <translation>再次来、隔天来、补书面材料</translation>
    </message>
</context>
<context>
    <name>Identify</name>
    <message>
        <source>Customer %1: needs</source>
        <translation>第 %1 位客户的需要</translation>
    </message>
    <message>
        <source>Learn the need</source>
        <translation>了解需要</translation>
    </message>
    <message>
        <source>The customer is asked, never labelled</source>
        <translation>先问客户，由客户决定</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>了解需要</translation>
    </message>
    <message>
        <source>What may help</source>
        <translation>可能需要的服务</translation>
    </message>
    <message>
        <source>You decide; choose several if you like. It can be changed at any time.</source>
        <translation>由您决定，可多选。看法变了，随时可改。</translation>
    </message>
    <message>
        <source>Customer manages alone</source>
        <translation>客户自己办理</translation>
    </message>
    <message>
        <source>Ordinary: take a number</source>
        <translation>普通客户，请取号</translation>
    </message>
    <message>
        <source>Fetch the customer manager</source>
        <translation>请客户经理</translation>
    </message>
    <message>
        <source>Go on with this</source>
        <translation>按这些继续</translation>
    </message>
    <message>
        <source>Help is welcome, start</source>
        <translation>客户愿意，开始服务</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) chosen</source>
        <translation>
            <numerusform>已选 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>choose a need first</source>
        <translation>请先选一项需要</translation>
    </message>
</context>
<context>
    <name>IdentifyCues</name>
    <message>
        <source>Phrase book</source>
        <translation>常用语</translation>
    </message>
    <message>
        <source>Age from the ID number</source>
        <translation>由身份证号看年龄</translation>
    </message>
    <message>
        <source>Disability certificate number</source>
        <translation>残疾人证号</translation>
    </message>
</context>
<context>
    <name>IdentifyNeeds</name>
    <message>
        <source>Nothing chosen yet</source>
        <translation>还没有选择</translation>
    </message>
    <message>
        <source>Tap what you see or hear, or choose a need below</source>
        <translation>看见、听见什么就点什么，也可以在下面直接选</translation>
    </message>
    <message>
        <source>because of: %1</source>
        <translation>因为 %1</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>办什么业务</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>谁陪着来</translation>
    </message>
    <message>
        <source>The companion&apos;s part</source>
        <translation>陪同人做什么</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>在哪里办</translation>
    </message>
    <message>
        <source>Other needs</source>
        <translation>其他需要</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 位同来</numerusform>
        </translation>
    </message>
    <message>
        <source>One customer</source>
        <translation>一位客户</translation>
    </message>
    <message>
        <source>Came together</source>
        <translation>同来人数</translation>
    </message>
</context>
<context>
    <name>LateSheet</name>
    <message>
        <source>Enter afterwards</source>
        <translation>补记</translation>
    </message>
    <message>
        <source>Happened at</source>
        <translation>发生时间</translation>
    </message>
    <message numerus="yes">
        <source>Enter %n step(s)</source>
        <translation>
            <numerusform>补记 %n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>happened at %1</source>
        <translation>发生在 %1</translation>
    </message>
    <message>
        <source>Touch what was done at the chosen time; for another time choose that and go on. The time of entry is kept beside it.</source>
        <translation>点选那个时间做的事；别的时间，先点时间再接着点。补记的时间也会记下。</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>Done at that time</source>
        <translation>那时做了</translation>
    </message>
    <message>
        <source>Touch the steps that were done</source>
        <translation>请点做过的步骤</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Lobby</source>
        <translation>大堂服务</translation>
    </message>
</context>
<context>
    <name>MindItem</name>
    <message>
        <source>Must do</source>
        <translation>必须做到</translation>
    </message>
</context>
<context>
    <name>MustLine</name>
    <message>
        <source>Must do: %1</source>
        <translation>必须做到：%1</translation>
    </message>
</context>
<context>
    <name>NeedIcons</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>NumberSheet</name>
    <message>
        <source>Noted among the cues.</source>
        <translation>已加到看到的情况里。</translation>
    </message>
    <message>
        <source>Nothing is added by itself.</source>
        <translation>没有自动加上什么。</translation>
    </message>
    <message>
        <source>Age %1, %2</source>
        <translation>%1 岁，%2</translation>
    </message>
    <message>
        <source>Age %1</source>
        <translation>%1 岁</translation>
    </message>
    <message>
        <source>%1, grade %2</source>
        <translation>%1，%2 级</translation>
    </message>
    <message>
        <source>Read. Please ask what help is welcome.</source>
        <translation>已读取。请问一句客户需要什么帮助。</translation>
    </message>
    <message>
        <source>Nothing has been typed yet.</source>
        <translation>还没有输入号码。</translation>
    </message>
    <message>
        <source>Some characters are still missing.</source>
        <translation>位数还不够。</translation>
    </message>
    <message>
        <source>These are more characters than the number has.</source>
        <translation>位数多了。</translation>
    </message>
    <message>
        <source>Only digits belong here; the last one may be X.</source>
        <translation>这里只有数字，最后一位可以是 X。</translation>
    </message>
    <message>
        <source>There is no such date of birth. Please compare with the card.</source>
        <translation>没有这个出生日期，请对照证件再看一下。</translation>
    </message>
    <message>
        <source>This date of birth is still to come. Please compare with the card.</source>
        <translation>这个出生日期还没有到，请对照证件再看一下。</translation>
    </message>
    <message>
        <source>The check character does not match. Please compare with the card.</source>
        <translation>校验位对不上，请对照证件再看一下。</translation>
    </message>
    <message>
        <source>There is no such kind of certificate. Please compare with the card.</source>
        <translation>没有这个残疾类别，请对照证件再看一下。</translation>
    </message>
    <message>
        <source>There is no such grade. Please compare with the card.</source>
        <translation>没有这个残疾等级，请对照证件再看一下。</translation>
    </message>
    <message>
        <source>Age from the ID number</source>
        <translation>由身份证号看年龄</translation>
    </message>
    <message>
        <source>Disability certificate number</source>
        <translation>残疾人证号</translation>
    </message>
    <message>
        <source>Seeing the card or asking is enough. Nothing typed here is kept.</source>
        <translation>看一眼证件或问一句就够了。这里输入的不会留下。</translation>
    </message>
    <message>
        <source>ID number, 18 characters</source>
        <translation>身份证号，18 位</translation>
    </message>
    <message>
        <source>Certificate number, 20 characters or more</source>
        <translation>残疾人证号，20 位或更多</translation>
    </message>
    <message>
        <source>It goes as soon as it is read, when you close this, and after 20 seconds without a key.</source>
        <translation>读出后、关闭时，或 20 秒没有按键，号码会自动清除。</translation>
    </message>
    <message>
        <source>Read the number</source>
        <translation>读取</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Which papers?</source>
        <translation>要带什么材料</translation>
    </message>
    <message>
        <source>Choose the business</source>
        <translation>选业务</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Name the papers before the customer waits</source>
        <translation>等候之前，先告诉客户要什么材料</translation>
    </message>
    <message>
        <source>Choose the business; what to bring stands here, and can be said or shown.</source>
        <translation>选好业务，要带的写在这里，可以朗读，也可以给客户看。</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Show to customer</source>
        <translation>请客户看</translation>
    </message>
    <message>
        <source>in large type</source>
        <translation>放大显示</translation>
    </message>
    <message>
        <source>choose the business first</source>
        <translation>先选业务</translation>
    </message>
</context>
<context>
    <name>PapersKind</name>
    <message>
        <source>Please bring</source>
        <translation>请客户带</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>怎么办</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>the customer must be there</source>
        <translation>须本人办理</translation>
    </message>
    <message>
        <source>somebody else may do it</source>
        <translation>可以代办</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>填单</translation>
    </message>
    <message>
        <source>a form is filled in; help with it before the wait</source>
        <translation>要填单，等候前帮着填</translation>
    </message>
    <message>
        <source>none</source>
        <translation>不用</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>自助</translation>
    </message>
    <message>
        <source>possible, if the customer likes; help there</source>
        <translation>可以，客户愿意才用，陪着办</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>不能自助</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>banknotes change hands; count them in view</source>
        <translation>有现金，当面点清</translation>
    </message>
    <message>
        <source>Ask kindly what for and to whom</source>
        <translation>关心地问用途和收款人</translation>
    </message>
    <message>
        <source>Out of care, not because of the sum.</source>
        <translation>出于关心，不是因为数额。</translation>
    </message>
</context>
<context>
    <name>PhraseBook</name>
    <message>
        <source>Phrase book</source>
        <translation>常用语</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>常用语</translation>
    </message>
    <message>
        <source>Say it, play it, or show it</source>
        <translation>可以自己说、播放，或给客户看</translation>
    </message>
</context>
<context>
    <name>PhraseBookCard</name>
    <message>
        <source>Show to customer</source>
        <translation>请客户看</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
</context>
<context>
    <name>PhraseBookFinder</name>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Chinese, English, pinyin or its initials</source>
        <translation>中文、英文、拼音或首字母都可以</translation>
    </message>
    <message>
        <source>Situations</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>词汇表</translation>
    </message>
    <message>
        <source>Choose another situation</source>
        <translation>换一个场景</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) of the bank</source>
        <translation>
            <numerusform>银行常用词 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>手语</translation>
    </message>
    <message>
        <source>Greeting with the hands, in pictures</source>
        <translation>看图学问候</translation>
    </message>
    <message>
        <source>Which papers?</source>
        <translation>要带什么材料</translation>
    </message>
</context>
<context>
    <name>PhraseBookHead</name>
    <message>
        <source>No sound. Please show the words instead.</source>
        <translation>没有声音。请给客户看字。</translation>
    </message>
    <message>
        <source>The customer&apos;s language</source>
        <translation>客户用的语言</translation>
    </message>
    <message>
        <source>Nothing found for this</source>
        <translation>没有查到</translation>
    </message>
    <message>
        <source>A shorter or another word may help, or a situation. You can also write it down for the customer.</source>
        <translation>换个词、少打几个字，或从场景里找。也可以写给客户看。</translation>
    </message>
</context>
<context>
    <name>PhraseBookList</name>
    <message>
        <source>Found</source>
        <translation>查到的</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>词汇表</translation>
    </message>
</context>
<context>
    <name>PhraseCard</name>
    <message>
        <source>Show to customer</source>
        <translation>请客户看</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
</context>
<context>
    <name>ReplyCard</name>
    <message>
        <source>The customer sees this now</source>
        <translation>客户现在看到的就是这句</translation>
    </message>
    <message>
        <source>Show to customer</source>
        <translation>请客户看</translation>
    </message>
    <message>
        <source>Customer is looking</source>
        <translation>客户正在看</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>Hotline</source>
        <translation>客服热线</translation>
    </message>
    <message>
        <source>not set; see settings</source>
        <translation>设置里还没有写</translation>
    </message>
    <message>
        <source>AED is</source>
        <translation>AED 在</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>网点电话</translation>
    </message>
    <message>
        <source>Who is here now</source>
        <translation>今天谁在</translation>
    </message>
    <message>
        <source>Nothing was said for today yet</source>
        <translation>今天还没有排</translation>
    </message>
    <message>
        <source>Touch the codes of those who are here today. One person may stand at several places. Codes only, no names; a new code is added at the sign-on.</source>
        <translation>点今天在的工号，一个人可以兼几样。只用工号，不写姓名；新工号在上岗页添加。</translation>
    </message>
    <message>
        <source>For customers</source>
        <translation>接待客户</translation>
    </message>
    <message>
        <source>If there is an emergency</source>
        <translation>遇到紧急情况</translation>
    </message>
    <message>
        <source>Of the branch</source>
        <translation>本网点</translation>
    </message>
    <message>
        <source>As on %1</source>
        <translation>和 %1 一样</translation>
    </message>
    <message>
        <source>That is everybody</source>
        <translation>排好了</translation>
    </message>
    <message>
        <source>all stations of the branch see it</source>
        <translation>网点各岗位都看得到</translation>
    </message>
</context>
<context>
    <name>RosterPlace</name>
    <message>
        <source>%1 It takes %2.</source>
        <translation>%1要 %2 个人。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>SeenOff</name>
    <message>
        <source>Seen off today</source>
        <translation>今天已送别</translation>
    </message>
    <message>
        <source>Somebody has come back? Touch the number: everything noted is still there.</source>
        <translation>客户又回来了？点号码接着办，之前记的都在。</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>第 %1 位客户</translation>
    </message>
    <message>
        <source>No help wanted</source>
        <translation>客户自己办理</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Show</name>
    <message>
        <source>No sound</source>
        <translation>没有声音</translation>
    </message>
    <message>
        <source>Say again</source>
        <translation>再说一遍</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>说慢一些</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>字大一些</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>转向对面</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停</translation>
    </message>
    <message>
        <source>Louder, %1 of 4</source>
        <translation>响一些（%1/4）</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>好</translation>
    </message>
    <message>
        <source>No</source>
        <translation>不用</translation>
    </message>
    <message>
        <source>Please repeat</source>
        <translation>请再说一遍</translation>
    </message>
    <message>
        <source>Please write</source>
        <translation>请写给我看</translation>
    </message>
    <message>
        <source>The customer answers: %1</source>
        <translation>客户回答：%1</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>紧急</translation>
    </message>
</context>
<context>
    <name>SignOffSheet</name>
    <message numerus="yes">
        <source>%n customer(s) not seen off</source>
        <translation>
            <numerusform>%n 位客户还没送别</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) still open</source>
        <translation>
            <numerusform>%n 件待办</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Sign off %1</source>
        <translation>%1 交班</translation>
    </message>
    <message>
        <source>Stays here for whoever serves next: %1.</source>
        <translation>留给接班的同事：%1。</translation>
    </message>
    <message>
        <source>Nothing is left open here.</source>
        <translation>这里没有没办完的事。</translation>
    </message>
    <message>
        <source>a customer who is being served</source>
        <translation>一位正在办理的客户</translation>
    </message>
    <message>
        <source>ordinary calling, which is paused</source>
        <translation>普通叫号还停着</translation>
    </message>
    <message>
        <source>a call from the lobby</source>
        <translation>大堂的请求</translation>
    </message>
    <message>
        <source>Off duty now</source>
        <translation>现在交班</translation>
    </message>
    <message>
        <source>somebody else serves now</source>
        <translation>换一位同事值班</translation>
    </message>
</context>
<context>
    <name>SignOn</name>
    <message>
        <source>Connect with the branch</source>
        <translation>连接网点</translation>
    </message>
    <message>
        <source>this station works alone so far</source>
        <translation>本机目前单独工作</translation>
    </message>
    <message>
        <source>Lobby</source>
        <translation>大堂服务</translation>
    </message>
    <message>
        <source>Who is serving?</source>
        <translation>请问哪位值班？</translation>
    </message>
    <message>
        <source>Add a code</source>
        <translation>添加工号</translation>
    </message>
    <message>
        <source>new at this branch</source>
        <translation>新来的同事</translation>
    </message>
    <message>
        <source>Every step carries this code, so that colleagues know whom to ask. In an emergency nobody needs to sign on first.</source>
        <translation>每一步都会记上工号，方便同事之间询问。遇到紧急情况不必先登记。</translation>
    </message>
    <message>
        <source>Add a staff code</source>
        <translation>添加工号</translation>
    </message>
    <message>
        <source>Letters and digits as on the badge, such as L03. No name.</source>
        <translation>按工牌填字母和数字，例如 L03。不填姓名。</translation>
    </message>
    <message>
        <source>Staff code</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Works as</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Add this code</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>Signs</name>
    <message>
        <source>Sign language</source>
        <translation>手语</translation>
    </message>
    <message>
        <source>The person drawn faces you; either hand will do</source>
        <translation>图中人面对着您；左手、右手都可以</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>StepReady</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Please help in another way, or ask the supervisor.</source>
        <translation>请换个办法帮客户，或请示网点负责人。</translation>
    </message>
    <message>
        <source>It is here again</source>
        <translation>有了</translation>
    </message>
    <message>
        <source>nobody named today</source>
        <translation>今天没有排人</translation>
    </message>
    <message>
        <source>%1, one more is needed</source>
        <translation>%1，还差一位</translation>
    </message>
    <message>
        <source>is lent, touch when it comes back</source>
        <translation>已借出，还回来点一下</translation>
    </message>
    <message>
        <source>touch to lend it</source>
        <translation>借给客户，点一下</translation>
    </message>
</context>
<context>
    <name>StepStrip</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>接下来</translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>Customer %1, was due on %2</source>
        <translation>第 %1 位，应在 %2 前完成</translation>
    </message>
    <message>
        <source>Customer %1, before closing</source>
        <translation>第 %1 位，营业结束前完成</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>做好了</translation>
    </message>
    <message numerus="yes">
        <source>Customer %1, until %2, %n day(s) left</source>
        <translation>
            <numerusform>第 %1 位，%2 前完成，还有 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>Customer %1</source>
        <translation>第 %1 位客户</translation>
    </message>
    <message>
        <source>Priority window %1</source>
        <translation>%1 号爱心窗口</translation>
    </message>
    <message>
        <source>Valid on %1 only</source>
        <translation>仅限 %1 当日有效</translation>
    </message>
    <message>
        <source>Scan the code at the window. It names nobody.</source>
        <translation>请到窗口扫码。票上不含姓名。</translation>
    </message>
    <message>
        <source>Ticket for window %1</source>
        <translation>%1 号窗口交接票</translation>
    </message>
    <message>
        <source>QR code of the ticket of customer %1</source>
        <translation>第 %1 位客户交接票的二维码</translation>
    </message>
    <message>
        <source>Slip 58 mm</source>
        <translation>58 毫米小票</translation>
    </message>
    <message>
        <source>Slip 80 mm</source>
        <translation>80 毫米小票</translation>
    </message>
    <message>
        <source>Back to the walk</source>
        <translation>回到服务步骤</translation>
    </message>
    <message>
        <source>the customer has the ticket</source>
        <translation>客户已拿到交接票</translation>
    </message>
</context>
<context>
    <name>TicketHelp</name>
    <message>
        <source>No network to the window?</source>
        <translation>连不上窗口吗？</translation>
    </message>
    <message>
        <source>Print the slip and give it to the customer, or carry this screen to window %1.</source>
        <translation>打印小票交给客户，或把本机屏幕带到 %1 号窗口。</translation>
    </message>
    <message>
        <source>The teller scans the code. The case opens there, with its needs and steps.</source>
        <translation>柜员扫码后，窗口就打开这位客户的服务，需要和步骤都在。</translation>
    </message>
    <message>
        <source>When the network is back, both become one case by themselves.</source>
        <translation>网络恢复后，两边自动合成一件。</translation>
    </message>
    <message>
        <source>Please mind</source>
        <translation>请留意</translation>
    </message>
    <message>
        <source>The ticket is the call</source>
        <translation>有票就是已请求</translation>
    </message>
    <message>
        <source>Window %1 has been called as well; without a network only the ticket gets there.</source>
        <translation>同时已请求 %1 号窗口；没有网络时只有票能送到。</translation>
    </message>
    <message>
        <source>It names nobody</source>
        <translation>不含姓名</translation>
    </message>
    <message>
        <source>Number, needs and business as codes, signed by this desk, for today only.</source>
        <translation>只有编号、需要和业务代码，由本台签名，仅限当日。</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>撤回</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>Home visit, customer %1</source>
        <translation>第 %1 位客户，上门服务</translation>
    </message>
    <message>
        <source>Home visit</source>
        <translation>上门服务</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>no time agreed yet</source>
        <translation>还没约时间</translation>
    </message>
    <message>
        <source>When</source>
        <translation>什么时候</translation>
    </message>
    <message>
        <source>as the customer likes</source>
        <translation>看客户方便</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who goes</source>
        <translation>谁去</translation>
    </message>
    <message>
        <source>two go together</source>
        <translation>两个人一起去</translation>
    </message>
    <message>
        <source>%1, on the roster for home visits</source>
        <translation>%1，今天排了上门</translation>
    </message>
    <message>
        <source>In the bag</source>
        <translation>备包</translation>
    </message>
    <message numerus="yes">
        <source>%n to pack</source>
        <translation>
            <numerusform>还差 %n 样</numerusform>
        </translation>
    </message>
    <message>
        <source>everything is packed</source>
        <translation>都备好了</translation>
    </message>
    <message>
        <source>There</source>
        <translation>到了现场</translation>
    </message>
    <message>
        <source>Identity, recording, what the customer wishes, witness and signatures follow step by step in the walk. Where the customer lives stands on paper only.</source>
        <translation>核对身份、录音、问清意愿、见证、签名，按流程一步步来。客户住哪里只写在纸上。</translation>
    </message>
    <message>
        <source>Print the visit form</source>
        <translation>打印上门服务表</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>正在生成</translation>
    </message>
    <message>
        <source>with blanks, to fill in by hand</source>
        <translation>空白表，手写</translation>
    </message>
    <message>
        <source>Arranged</source>
        <translation>约好了</translation>
    </message>
    <message>
        <source>time, two staff and bag are settled</source>
        <translation>时间、两个人、备包都定了</translation>
    </message>
    <message>
        <source>what is missing can follow later</source>
        <translation>没定的可以稍后补</translation>
    </message>
</context>
<context>
    <name>VisitList</name>
    <message>
        <source>Home visits</source>
        <translation>上门服务</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n 件没办完</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>No time agreed yet</source>
        <translation>还没约时间</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>第 %1 位</translation>
    </message>
    <message>
        <source>nobody named yet</source>
        <translation>还没定谁去</translation>
    </message>
    <message>
        <source>what is left of it?</source>
        <translation>还有什么没办完</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>Customer %1</source>
        <translation>第 %1 位客户</translation>
    </message>
    <message>
        <source>Help is welcome</source>
        <translation>客户愿意接受帮助</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>Priority window %1</source>
        <translation>%1 号爱心窗口</translation>
    </message>
    <message>
        <source>Say goodbye</source>
        <translation>去送别</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Step done</source>
        <translation>完成这一步</translation>
    </message>
    <message>
        <source>Please answer first</source>
        <translation>请先选答案</translation>
    </message>
    <message>
        <source>and see what is left</source>
        <translation>看看还有什么没做</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>the last step</source>
        <translation>最后一步</translation>
    </message>
    <message>
        <source>Goes on with customer %1 of %2</source>
        <translation>接着 %2第 %1 位客户那一次办</translation>
    </message>
    <message>
        <source>Goes on with a visit of %1</source>
        <translation>接着 %1那一次办</translation>
    </message>
    <message>
        <source>done on foot: tap &apos;Step done&apos;</source>
        <translation>当面说好了的，点“完成这一步”</translation>
    </message>
</context>
<context>
    <name>WalkActions</name>
    <message>
        <source>Home visit</source>
        <translation>约定上门</translation>
    </message>
    <message>
        <source>Call window %1</source>
        <translation>启用 %1 号爱心窗口</translation>
    </message>
    <message>
        <source>Writing board</source>
        <translation>写字板</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回这一步</translation>
    </message>
    <message>
        <source>Step done</source>
        <translation>完成这一步</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Change the call</source>
        <translation>改请求</translation>
    </message>
    <message>
        <source>Continue later</source>
        <translation>稍后继续</translation>
    </message>
    <message>
        <source>Enter afterwards</source>
        <translation>补记</translation>
    </message>
    <message>
        <source>Hand over to a colleague</source>
        <translation>转交同事</translation>
    </message>
    <message>
        <source>Came together with</source>
        <translation>一起来的</translation>
    </message>
    <message>
        <source>Change needs</source>
        <translation>改需要</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Ticket for the window</source>
        <translation>窗口交接票</translation>
    </message>
    <message>
        <source>Customer manager</source>
        <translation>请客户经理</translation>
    </message>
    <message>
        <source>Phrase book</source>
        <translation>常用语</translation>
    </message>
    <message>
        <source>Which papers?</source>
        <translation>要带什么材料</translation>
    </message>
    <message>
        <source>Case slip</source>
        <translation>个案编号</translation>
    </message>
    <message>
        <source>Who is here now</source>
        <translation>今天谁在</translation>
    </message>
</context>
<context>
    <name>WalkMind</name>
    <message>
        <source>Please mind</source>
        <translation>请留意</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>To be done afterwards</source>
        <translation>办完以后还要做</translation>
    </message>
    <message>
        <source>Done in the emergency</source>
        <translation>紧急时做了什么</translation>
    </message>
</context>
<context>
    <name>WalkSheets</name>
    <message>
        <source>Why is &apos;%1&apos; skipped?</source>
        <translation>为什么跳过“%1”？</translation>
    </message>
    <message>
        <source>Change the call to window %1</source>
        <translation>更改 %1 号窗口的请求</translation>
    </message>
    <message>
        <source>No other priority window is known here. If you need one, please tell the supervisor.</source>
        <translation>这里没有别的爱心窗口。需要的话，请告诉网点负责人。</translation>
    </message>
    <message>
        <source>Call window %1 instead</source>
        <translation>改请 %1 号窗口</translation>
    </message>
    <message>
        <source>The window is not needed any more</source>
        <translation>不用窗口了</translation>
    </message>
    <message>
        <source>Called by mistake</source>
        <translation>点错了</translation>
    </message>
    <message>
        <source>Hand over to a colleague</source>
        <translation>转交同事</translation>
    </message>
    <message>
        <source>The customer stays with you until somebody takes over there.</source>
        <translation>对方接手之前，仍由您接待。</translation>
    </message>
    <message>
        <source>At this desk: your colleague signs on and opens the customer. No other desk is known here.</source>
        <translation>在本台交接：同事上岗后点开这位客户就行。这里没有其他引导台。</translation>
    </message>
    <message>
        <source>Sign off %1</source>
        <translation>%1 交班</translation>
    </message>
    <message>
        <source>your colleague signs on at this desk</source>
        <translation>同事在这台上岗，接着办</translation>
    </message>
    <message>
        <source>Came together with</source>
        <translation>一起来的</translation>
    </message>
    <message>
        <source>One call announces all of them, and one goodbye can be said to all.</source>
        <translation>请求一次窗口、送别一次，大家一起。</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>第 %1 位客户</translation>
    </message>
    <message>
        <source>This customer goes on alone</source>
        <translation>这位客户单独办理</translation>
    </message>
</context>
<context>
    <name>WalkStep</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Served for</source>
        <translation>已接待</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>You can say</source>
        <translation>可以这样说</translation>
    </message>
    <message>
        <source>No sound. Please say it yourself, or show the words.</source>
        <translation>没有声音。请您说，或请客户看。</translation>
    </message>
    <message>
        <source>No sound. Please say it yourself.</source>
        <translation>没有声音，请您说。</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>为什么：%1</translation>
    </message>
    <message>
        <source>How to sign it</source>
        <translation>看手语怎么打</translation>
    </message>
    <message>
        <source>Emergency sheet</source>
        <translation>打开紧急处置</translation>
    </message>
    <message>
        <source>what has happened, whom to call, what to say</source>
        <translation>发生了什么、拨什么号码、怎么说</translation>
    </message>
    <message>
        <source>nobody named yet</source>
        <translation>还没定谁去</translation>
    </message>
</context>
<context>
    <name>WindowTrack</name>
    <message>
        <source>Ordinary calling</source>
        <translation>普通叫号</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>已请求</translation>
    </message>
    <message>
        <source>Calling paused</source>
        <translation>已暂停叫号</translation>
    </message>
    <message>
        <source>Being served</source>
        <translation>正在服务</translation>
    </message>
</context>
<context>
    <name>BannerWords</name>
    <message>
        <source>The disk is full. Nothing can be saved now.</source>
        <translation>磁盘满了，现在存不进去。</translation>
    </message>
    <message>
        <source>Everything before is safe; use paper for now.</source>
        <translation>前面的都已存好，请先用纸记。</translation>
    </message>
    <message>
        <source>This could not be saved.</source>
        <translation>这一下没有存进去。</translation>
    </message>
    <message>
        <source>Everything before is safe. Please try again, or use paper for now.</source>
        <translation>前面的都已存好。请再试一次，或先用纸记。</translation>
    </message>
    <message>
        <source>Please choose what the customer needs first.</source>
        <translation>请先选客户需要什么。</translation>
    </message>
    <message>
        <source>Tap a cue on the left, or a need on the right.</source>
        <translation>点看到的情形，或直接点需要。</translation>
    </message>
    <message>
        <source>Window %1 cannot come now: %2</source>
        <translation>%1 号窗口暂时接不了：%2</translation>
    </message>
    <message>
        <source>Please call another window, or walk over.</source>
        <translation>请改请别的窗口，或走过去说一声。</translation>
    </message>
    <message>
        <source>Window %1 has not answered.</source>
        <translation>%1 号窗口没有应答。</translation>
    </message>
    <message>
        <source>The call stands; please walk over.</source>
        <translation>请求还在，请走过去说一声。</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) on the ticket are not known here.</source>
        <translation>
            <numerusform>票上有 %n 项需要本机不认识。</numerusform>
        </translation>
    </message>
    <message>
        <source>Please ask the customer; the desk&apos;s guide is another one.</source>
        <translation>请问一问客户；大堂用的服务指引与本机不同。</translation>
    </message>
    <message>
        <source>Please press pause on the caller.</source>
        <translation>请在叫号机上按暂停。</translation>
    </message>
    <message>
        <source>Lobby reminds you; it does not press by itself.</source>
        <translation>本程序只提醒，不会代您按。</translation>
    </message>
    <message>
        <source>Please resume ordinary calling on the caller.</source>
        <translation>请在叫号机上恢复普通叫号。</translation>
    </message>
    <message>
        <source>Ordinary calling resumes at %1.</source>
        <translation>普通叫号 %1 恢复。</translation>
    </message>
    <message>
        <source>Do you need longer?</source>
        <translation>需要延长吗？</translation>
    </message>
    <message>
        <source>The day could not be written to %1.</source>
        <translation>日志没有写进 %1。</translation>
    </message>
    <message>
        <source>Nothing was lost. Please choose another folder or free some space.</source>
        <translation>记录都在。请换一个文件夹，或腾出空间再试。</translation>
    </message>
    <message numerus="yes">
        <source>The service guide has %n fault(s). The last good one stays in use.</source>
        <translation>
            <numerusform>服务指引有 %n 处错误，先用上一份好的。</numerusform>
        </translation>
    </message>
    <message>
        <source>Please tell whoever looks after the guide: %1, line %2.</source>
        <translation>请告诉维护指引的同事：%1 第 %2 行。</translation>
    </message>
    <message>
        <source>Headquarters&apos; service guide cannot be read here.</source>
        <translation>总行下发的服务指引在这台机器上读不出来。</translation>
    </message>
    <message>
        <source>This branch&apos;s own guide is in use until the next one comes.</source>
        <translation>先用本机自带的指引，等总行下次下发。</translation>
    </message>
    <message>
        <source>Call window %1 instead</source>
        <translation>改请 %1 号窗口</translation>
    </message>
    <message>
        <source>The call stands; please walk over, or call another window.</source>
        <translation>请求还在，请走过去说一声，或改请别的窗口。</translation>
    </message>
    <message>
        <source>Window %1 pauses ordinary calling until %2; no other window calls numbers.</source>
        <translation>%1 号窗口暂停叫号到 %2，没有别的窗口在叫号。</translation>
    </message>
    <message>
        <source>Please give those who wait a time. The supervisor is told.</source>
        <translation>请告诉等候的客户大约多久。已提醒网点负责人。</translation>
    </message>
    <message>
        <source>Those who wait are given a time by the desk. Could another window open?</source>
        <translation>大堂会告诉等候的客户大约多久。能不能加开一个窗口？</translation>
    </message>
    <message>
        <source>Tell those who wait</source>
        <translation>告诉等候的客户</translation>
    </message>
    <message>
        <source>The on-screen keyboard is not installed.</source>
        <translation>屏幕键盘没有安装。</translation>
    </message>
    <message>
        <source>Everything else works. Please use the system&apos;s keyboard, and tell whoever looks after the machine.</source>
        <translation>其他都能用。请先用系统键盘，并告诉维护人员。</translation>
    </message>
    <message>
        <source>What was written on the board cannot be read here.</source>
        <translation>写字板上的内容在这里读不出来。</translation>
    </message>
    <message>
        <source>Nothing was changed. Please use paper. &apos;Wipe everything&apos;, on your side of the board, takes it away for good.</source>
        <translation>什么都没有改动，请先用纸。点您这边的“全部擦除”，会彻底清掉。</translation>
    </message>
    <message>
        <source>The writing board cannot be opened on this machine.</source>
        <translation>本机的写字板打不开。</translation>
    </message>
    <message>
        <source>Nothing was changed. Please use paper, and ask a technician to run lobby-app doctor.</source>
        <translation>内容没有改动。请先用纸写，并请技术人员运行 lobby-app doctor。</translation>
    </message>
    <message>
        <source>The talk is wiped, but its PDF is still there.</source>
        <translation>谈话擦掉了，但它的 PDF 文件还在。</translation>
    </message>
    <message>
        <source>Please delete it by hand: %1</source>
        <translation>请您手动删除：%1</translation>
    </message>
    <message>
        <source>The talk could not be wiped: this machine&apos;s disk does not take it.</source>
        <translation>谈话没有擦掉：这台机器的磁盘写不进去。</translation>
    </message>
    <message>
        <source>It stays sealed here. Please try again, and tell a technician.</source>
        <translation>内容仍加密留在本机。请再试一次，并告诉技术人员。</translation>
    </message>
    <message>
        <source>The talk is wiped here, but its paper still comes out of the printer.</source>
        <translation>谈话已在本机擦除，但打印机还会出纸。</translation>
    </message>
    <message>
        <source>Please fetch it and destroy it.</source>
        <translation>请取走并销毁。</translation>
    </message>
    <message>
        <source>This machine has no printer.</source>
        <translation>这台机器没有打印机。</translation>
    </message>
    <message>
        <source>The pages stay sealed here. Save the talk as PDF, or print it later.</source>
        <translation>内容加密留在本机。可以存为 PDF，或稍后再打印。</translation>
    </message>
    <message>
        <source>The PDF could not be written to %1.</source>
        <translation>PDF 写不进 %1。</translation>
    </message>
    <message>
        <source>The pages stay sealed here. Please free some space, or ask a technician.</source>
        <translation>内容加密留在本机。请腾出空间，或联系技术人员。</translation>
    </message>
    <message>
        <source>Window %1 is ready for customer %2.</source>
        <translation>%1 号窗口准备好了，请第 %2 位客户过去。</translation>
    </message>
    <message>
        <source>Ordinary calling is paused there; please come.</source>
        <translation>那里已暂停叫号，请陪客户过去。</translation>
    </message>
    <message>
        <source>To customer %1</source>
        <translation>去第 %1 位客户</translation>
    </message>
    <message>
        <source>Window %1 pauses ordinary calling until %2.</source>
        <translation>%1 号窗口暂停普通叫号，到 %2。</translation>
    </message>
    <message>
        <source>If no other window calls numbers now, please give those who wait a time.</source>
        <translation>现在若没有别的窗口叫号，请告诉等候的客户大约多久。</translation>
    </message>
    <message>
        <source>If no other window calls numbers now, could one open?</source>
        <translation>现在若没有别的窗口叫号，能不能加开一个？</translation>
    </message>
    <message>
        <source>Window %1 meant to be ready at about %2.</source>
        <translation>%1 号窗口说大约 %2 好，时间过了。</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>Called at %1, no answer yet</source>
        <translation>%1 请求，还没有应答</translation>
    </message>
    <message>
        <source>%1 has the call</source>
        <translation>%1 已收到</translation>
    </message>
    <message>
        <source>Ordinary calling paused at %1</source>
        <translation>%1 已暂停叫号</translation>
    </message>
    <message>
        <source>Being served since %1</source>
        <translation>%1 开始服务</translation>
    </message>
    <message>
        <source>Cannot come: %1</source>
        <translation>暂时接不了：%1</translation>
    </message>
    <message>
        <source>Call withdrawn</source>
        <translation>请求已撤回</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>已办完</translation>
    </message>
    <message>
        <source>window %1 called</source>
        <translation>已请求 %1 号窗口</translation>
    </message>
    <message>
        <source>window %1 is getting ready</source>
        <translation>%1 号窗口正在准备</translation>
    </message>
    <message>
        <source>at window %1</source>
        <translation>在 %1 号窗口</translation>
    </message>
    <message>
        <source>window %1 cannot come</source>
        <translation>%1 号窗口暂时接不了</translation>
    </message>
    <message>
        <source>served at window %1, please see the customer off</source>
        <translation>%1 号窗口已办完，请送别</translation>
    </message>
    <message>
        <source>called</source>
        <translation>已请求</translation>
    </message>
    <message>
        <source>calling paused</source>
        <translation>已暂停叫号</translation>
    </message>
    <message>
        <source>serving</source>
        <translation>正在服务</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>未开放</translation>
    </message>
    <message>
        <source>ordinary calling</source>
        <translation>普通叫号中</translation>
    </message>
    <message>
        <source>%1 is coming at about %2</source>
        <translation>%1 大约 %2 过来</translation>
    </message>
    <message>
        <source>window %1 is ready at about %2</source>
        <translation>%1 号窗口大约 %2 好</translation>
    </message>
</context>
<context>
    <name>CueWords</name>
    <message>
        <source>Look</source>
        <translation>看</translation>
    </message>
    <message>
        <source>Tap what you see; it need not be complete</source>
        <translation>看见什么就点什么，不必点全</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>问</translation>
    </message>
    <message>
        <source>What the customer or a companion says</source>
        <translation>客户或陪同人说的</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Only if the customer likes to show them; no number is kept</source>
        <translation>客户愿意出示时才看，号码不保存</translation>
    </message>
</context>
<context>
    <name>RefusalWords</name>
    <message>
        <source>Both belong to a group already. Take this customer out of the group first.</source>
        <translation>两位都已经在同行的一组里。请先把这位从原来的一组移出。</translation>
    </message>
    <message>
        <source>Please choose who is serving first.</source>
        <translation>请先选是哪位值班。</translation>
    </message>
    <message>
        <source>Only the supervisor can do this.</source>
        <translation>这一项由网点负责人来做。</translation>
    </message>
    <message>
        <source>That window is closed now.</source>
        <translation>那个窗口现在没有开放。</translation>
    </message>
    <message>
        <source>There is no such window.</source>
        <translation>没有这个窗口。</translation>
    </message>
    <message>
        <source>A window has already been called for this customer.</source>
        <translation>已经为这位客户请求过窗口了。</translation>
    </message>
    <message>
        <source>The window is serving a customer now.</source>
        <translation>窗口正在为客户服务。</translation>
    </message>
    <message>
        <source>Another station looks after this customer.</source>
        <translation>这位客户由另一个岗位接待。</translation>
    </message>
    <message>
        <source>This customer has already left.</source>
        <translation>这位客户已经离开了。</translation>
    </message>
    <message>
        <source>Only a case of today can be opened again.</source>
        <translation>只有今天的个案可以重新打开。</translation>
    </message>
    <message>
        <source>A colleague has confirmed this step; it can only be amended.</source>
        <translation>同事已确认过这一步，只能更正。</translation>
    </message>
    <message>
        <source>That time is still to come.</source>
        <translation>这个时间还没有到。</translation>
    </message>
    <message>
        <source>That time lies before today.</source>
        <translation>这个时间在今天以前。</translation>
    </message>
    <message>
        <source>A code has up to 16 letters and digits, such as L03.</source>
        <translation>工号最多 16 位字母和数字，例如 L03。</translation>
    </message>
    <message>
        <source>That code is not known here.</source>
        <translation>这里没有这个工号。</translation>
    </message>
    <message>
        <source>That was no ticket of Lobby, or it is damaged. Please scan again.</source>
        <translation>这不是交接票，或票已破损。请重新扫码。</translation>
    </message>
    <message>
        <source>The ticket comes from a newer Lobby. Please update this machine.</source>
        <translation>交接票来自更新的版本，请更新本机。</translation>
    </message>
    <message>
        <source>This window does not know the desk that made the ticket. Please walk over to the desk.</source>
        <translation>本窗口不认识开票的大堂，请走过去说一声。</translation>
    </message>
    <message>
        <source>The ticket was altered, or the desk did not make it. Please walk over to the desk.</source>
        <translation>交接票被改动过，或不是大堂开的，请走过去问一声。</translation>
    </message>
    <message>
        <source>The ticket is of another day. Please ask the desk for a new one.</source>
        <translation>交接票不是今天的，请大堂重新开一张。</translation>
    </message>
    <message>
        <source>The ticket is for another window.</source>
        <translation>这张交接票是给另一个窗口的。</translation>
    </message>
    <message>
        <source>The needs on the ticket are not known here. Please ask the desk.</source>
        <translation>票上的需要本机不认识，请问大堂。</translation>
    </message>
    <message>
        <source>This customer&apos;s needs do not fit on a ticket. Please walk over to the window.</source>
        <translation>这位客户的需要在票上写不下，请走到窗口说一声。</translation>
    </message>
    <message>
        <source>This desk cannot sign a ticket: its key cannot be read.</source>
        <translation>本台开不了票：密钥读不出来。</translation>
    </message>
    <message>
        <source>Please say until when.</source>
        <translation>请选做到什么时候。</translation>
    </message>
    <message>
        <source>That call is over already.</source>
        <translation>那个请求已经结束了。</translation>
    </message>
    <message>
        <source>That is not possible just now. Nothing was changed.</source>
        <translation>现在还不能这样做，什么都没有改动。</translation>
    </message>
    <message>
        <source>There is nothing on the board to file.</source>
        <translation>写字板上没有要归档的内容。</translation>
    </message>
</context>
<context>
    <name>SilenceWords</name>
    <message>
        <source>No voice is installed (package espeak-ng). Please show the words instead.</source>
        <translation>没有安装语音（espeak-ng）。请给客户看字。</translation>
    </message>
    <message>
        <source>No player is installed (package alsa-utils). Please show the words instead.</source>
        <translation>没有安装播放程序（alsa-utils）。请给客户看字。</translation>
    </message>
    <message>
        <source>This machine has no loudspeaker. Please show the words instead.</source>
        <translation>这台机器没有喇叭。请给客户看字。</translation>
    </message>
    <message>
        <source>The voice is off. Please show the words instead.</source>
        <translation>朗读已关闭。请给客户看字。</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>已跳过：%1</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>confirmed by %1</source>
        <translation>%1 已确认</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>StorageWords</name>
    <message>
        <source>Saved on this machine</source>
        <translation>已存在本机</translation>
    </message>
    <message>
        <source>Saved here and at the branch</source>
        <translation>本机、网点已保存</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for headquarters</source>
        <translation>
            <numerusform>总行待送 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Headquarters has all, %1</source>
        <translation>总行 %1 收齐</translation>
    </message>
    <message>
        <source>Headquarters has all</source>
        <translation>总行已收齐</translation>
    </message>
    <message numerus="yes">
        <source>%n on the way to the branch</source>
        <translation>
            <numerusform>网点待送 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>本机已保存</translation>
    </message>
    <message>
        <source>and at the branch</source>
        <translation>网点已保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>on this machine</source>
        <translation>存在本机</translation>
    </message>
</context>
<context>
    <name>ToastWords</name>
    <message>
        <source>Emergency of customer %1 ended. The customer stays open.</source>
        <translation>第 %1 位客户的紧急情况已结束，服务还没有结束。</translation>
    </message>
    <message>
        <source>Saved on this machine</source>
        <translation>已存在本机</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) entered for %1, saved on this machine</source>
        <translation>
            <numerusform>补记 %n 步，发生在 %1，已存在本机</numerusform>
        </translation>
    </message>
    <message>
        <source>No help wanted. Noted, and thank you for asking.</source>
        <translation>客户自己办理，已记下，谢谢您问了。</translation>
    </message>
    <message>
        <source>Ordinary customer: please take a number. Nothing was noted.</source>
        <translation>普通客户，请取号等候。没有记录。</translation>
    </message>
    <message>
        <source>Window %1 has been called</source>
        <translation>已请求 %1 号窗口</translation>
    </message>
    <message numerus="yes">
        <source>Window %1 needs about %n more minute(s)</source>
        <translation>
            <numerusform>%1 号窗口大约还要 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Window %1 has the call</source>
        <translation>%1 号窗口已收到请求</translation>
    </message>
    <message>
        <source>Window %1 has paused ordinary calling; please come</source>
        <translation>%1 号窗口已暂停叫号，请带客户过去</translation>
    </message>
    <message>
        <source>Window %1 is serving the customer</source>
        <translation>%1 号窗口正在服务</translation>
    </message>
    <message>
        <source>Customer manager asked to come. The service goes on.</source>
        <translation>已记下请客户经理，服务照常进行。</translation>
    </message>
    <message>
        <source>Please fetch the customer manager. Nothing was noted.</source>
        <translation>请去请客户经理。没有记录。</translation>
    </message>
    <message>
        <source>No sound. Please show the words instead.</source>
        <translation>没有声音。请给客户看字。</translation>
    </message>
    <message>
        <source>Ticket of customer %1 taken, saved on this machine</source>
        <translation>已接收第 %1 位客户的交接票，已存在本机</translation>
    </message>
    <message>
        <source>Customer %1 is at this window already</source>
        <translation>第 %1 位客户已在本窗口</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>已存到 %1</translation>
    </message>
    <message>
        <source>The day is signed off</source>
        <translation>当日日志已签核</translation>
    </message>
    <message>
        <source>Served. Ordinary calling can go on.</source>
        <translation>办完了，可以恢复普通叫号。</translation>
    </message>
    <message>
        <source>The service guide is new: %1. Open cases keep their words.</source>
        <translation>服务指引已换成新版：%1。没办完的仍用原来的说法。</translation>
    </message>
    <message>
        <source>Needs noted; the steps follow them</source>
        <translation>已记下，步骤跟着变了</translation>
    </message>
    <message>
        <source>Served. The next customer is called to this window.</source>
        <translation>办完了。下一位客户已请求到本窗口。</translation>
    </message>
    <message>
        <source>It is being printed</source>
        <translation>正在打印</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) entered for %1 to %2, saved on this machine</source>
        <translation>
            <numerusform>已补记 %n 步（%1 至 %2），已存在本机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Said goodbye to %n customer(s). Saved on this machine</source>
        <translation>
            <numerusform>已送别 %n 位客户，已存在本机</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over to %1; it counts once it is taken over there</source>
        <translation>已转交%1，对方接手后生效</translation>
    </message>
    <message>
        <source>Taken over, saved on this machine</source>
        <translation>已接手，已存在本机</translation>
    </message>
    <message>
        <source>Opened again, everything noted is there</source>
        <translation>已重新接待，之前记的都在</translation>
    </message>
    <message>
        <source>Noted: they came together</source>
        <translation>已记下：一起来的</translation>
    </message>
    <message>
        <source>Wiped without a trace</source>
        <translation>已全部擦除，不留痕迹</translation>
    </message>
    <message>
        <source>The talk is filed and destroyed here</source>
        <translation>谈话已归档，本机已清除</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) noted as in order</source>
        <translation>
            <numerusform>%n 样记为正常</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer %1 is kept for later, in the list of your customers</source>
        <translation>第 %1 位客户稍后继续，在“手上的客户”里</translation>
    </message>
    <message>
        <source>Customer %1 seen off. Saved on this machine</source>
        <translation>第 %1 位客户已送别，已存在本机</translation>
    </message>
    <message>
        <source>Home visit on %1 at %2, saved on this machine</source>
        <translation>已约 %1 %2 上门，已存在本机</translation>
    </message>
    <message>
        <source>%1 is off duty. Who serves now?</source>
        <translation>%1 已交班。请问哪位值班？</translation>
    </message>
</context>
<context>
    <name>Connect</name>
    <message>
        <source>Connection to the branch</source>
        <translation>与网点的连接</translation>
    </message>
    <message>
        <source>Connect another station</source>
        <translation>连接另一台机器</translation>
    </message>
    <message>
        <source>Another hub</source>
        <translation>换一个汇集机</translation>
    </message>
    <message>
        <source>on another machine</source>
        <translation>在别的机器上</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>继续工作</translation>
    </message>
    <message>
        <source>Work alone for now</source>
        <translation>先单机工作</translation>
    </message>
    <message>
        <source>everything is saved here and sent later</source>
        <translation>都存在本机，以后自动补传</translation>
    </message>
</context>
<context>
    <name>ConnectState</name>
    <message>
        <source>Connected with the hub on this machine</source>
        <translation>已接通，网点汇集就在本机</translation>
    </message>
    <message>
        <source>Connected with the branch</source>
        <translation>已与网点接通</translation>
    </message>
    <message>
        <source>Another hub answers at this address</source>
        <translation>这个地址上是另一台汇集机</translation>
    </message>
    <message>
        <source>The hub does not know this station</source>
        <translation>网点汇集不认识本机</translation>
    </message>
    <message>
        <source>The branch cannot be reached just now</source>
        <translation>暂时连不上网点</translation>
    </message>
    <message>
        <source>This station works alone</source>
        <translation>本机单独工作</translation>
    </message>
    <message>
        <source>Looking for the hub of the branch …</source>
        <translation>正在查找网点汇集……</translation>
    </message>
    <message>
        <source>Everything entered here is at the branch too.</source>
        <translation>本机的记录网点都有了。</translation>
    </message>
    <message>
        <source>Nothing was sent there. If the hub is on another machine now, connect anew with a code.</source>
        <translation>没有向它发送任何内容。如果汇集换了机器，请用连接码重新连接。</translation>
    </message>
    <message>
        <source>Please have the desk show a code and connect anew. What was entered here is kept.</source>
        <translation>请在大堂机上显示连接码，重新连接。本机记录都保留着。</translation>
    </message>
    <message>
        <source>Please go on working. Everything is saved here and sent by itself as soon as the way is open.</source>
        <translation>请照常工作。记录都存在本机，一接通就自动补传。</translation>
    </message>
    <message>
        <source>Calls between desk and window need a connection. Without one, use tickets or walk over; everything is saved here.</source>
        <translation>大堂呼叫窗口需要连接。没有连接时请用交接票，或走过去说一声；记录都存在本机。</translation>
    </message>
    <message>
        <source>Please go on working meanwhile. Everything is saved here.</source>
        <translation>请先照常工作，记录都存在本机。</translation>
    </message>
    <message>
        <source>This station</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>网点汇集</translation>
    </message>
    <message>
        <source>Last heard at</source>
        <translation>最近接通</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) on the way to the branch.</source>
        <translation>
            <numerusform>%n 条记录正在传往网点。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectForm</name>
    <message>
        <source>Hub on %1</source>
        <translation>汇集机：%1</translation>
    </message>
    <message>
        <source>This is no address. It looks like 10.20.30.40:8443 and stands under the code.</source>
        <translation>这不是地址。地址形如 10.20.30.40:8443，写在连接码旁边。</translation>
    </message>
    <message>
        <source>Please leave out http://; other machines are reached by a secured way only.</source>
        <translation>请去掉 http://，连别的机器只走加密通道。</translation>
    </message>
    <message>
        <source>Nobody answers at this address. Please compare it, and see that both machines are on the branch&apos;s network and the desk is open.</source>
        <translation>这个地址没有应答。请核对地址，并看看两台机器是否都在网点的网络上、大堂机是否开着。</translation>
    </message>
    <message>
        <source>Something else answers at this address. Please compare it with the one under the code.</source>
        <translation>这个地址上不是网点汇集。请与连接码旁边的地址核对。</translation>
    </message>
    <message>
        <source>The code is of another hub. Nothing was sent. Please use the code that the desk shows now.</source>
        <translation>这是另一台汇集机的连接码，没有发送任何内容。请用大堂机现在显示的连接码。</translation>
    </message>
    <message>
        <source>The code is not whole, or a sign is mistyped. It has 30 signs.</source>
        <translation>连接码不完整或有一位输错了，一共 30 位。</translation>
    </message>
    <message>
        <source>The hub does not know this code. Please have the desk show a new one.</source>
        <translation>网点汇集不认识这个连接码。请在大堂机上重新显示一个。</translation>
    </message>
    <message>
        <source>This code was used already. Please have the desk show a new one.</source>
        <translation>这个连接码已经用过。请在大堂机上重新显示一个。</translation>
    </message>
    <message>
        <source>This code has run out. Please have the desk show a new one.</source>
        <translation>这个连接码已过期。请在大堂机上重新显示一个。</translation>
    </message>
    <message>
        <source>This code is for another station. This one is called %1.</source>
        <translation>这个连接码是给另一台机器的。本机名为 %1。</translation>
    </message>
    <message>
        <source>The hub knows another machine of this name. Please tell whoever looks after the machines.</source>
        <translation>网点汇集里已有另一台同名机器。请告诉管机器的同事。</translation>
    </message>
    <message>
        <source>The hub at this address does not know this station. A code is needed.</source>
        <translation>这个地址上的网点汇集不认识本机，需要连接码。</translation>
    </message>
    <message>
        <source>This machine could not keep the connection. Please see whether its disk is full.</source>
        <translation>本机存不下连接信息。请看看磁盘是否满了。</translation>
    </message>
    <message>
        <source>That did not work. Nothing was changed; please try again with a new code.</source>
        <translation>没有连上，什么都没有改动。请换一个新连接码再试。</translation>
    </message>
    <message>
        <source>Connect this station</source>
        <translation>连接本机</translation>
    </message>
    <message>
        <source>At the desk or the supervisor&apos;s station: Display, Connection, Connect another station, %1. Scan the code shown there, or type it.</source>
        <translation>请在大堂机或主管机上依次点：显示、连接、连接另一台机器、%1。然后扫那里显示的码，或照着输入。</translation>
    </message>
    <message>
        <source>Found on this network</source>
        <translation>在本网络上找到</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>网点汇集的地址</translation>
    </message>
    <message>
        <source>Such as 10.20.30.40:8443. Keep it if only the code is new.</source>
        <translation>形如 10.20.30.40:8443。只换连接码时不用改。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>连接码</translation>
    </message>
    <message>
        <source>30 signs, spaces do not matter. Leave it empty if only the address has changed.</source>
        <translation>共 30 位，空格不影响。只是地址变了时，这里留空。</translation>
    </message>
    <message>
        <source>30 signs; spaces, capitals, O and 0 do not matter.</source>
        <translation>共 30 位；空格、大小写、O 与 0 都不影响。</translation>
    </message>
    <message>
        <source>Asking the hub …</source>
        <translation>正在询问网点汇集……</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connected. What was entered before is being sent.</source>
        <translation>已接通，之前的记录正在补传。</translation>
    </message>
    <message>
        <source>This station is no longer let in with this code. Please have the desk show one for this station.</source>
        <translation>这台机器不能再用这个码接入。请大堂为它显示一个连接码。</translation>
    </message>
</context>
<context>
    <name>Invite</name>
    <message>
        <source>The hub does not answer just now. Please try again in a moment.</source>
        <translation>网点汇集暂时没有应答，请稍后再试。</translation>
    </message>
    <message>
        <source>Only a desk or the supervisor&apos;s station can show a code.</source>
        <translation>只有大堂机或主管机能显示连接码。</translation>
    </message>
    <message>
        <source>This hub serves its own machine only. Whoever looks after the machines can open it to the branch: hub.host and hub.port in the settings.</source>
        <translation>网点汇集目前只对本机开放。管机器的同事可在设置里用 hub.host 和 hub.port 向网点开放。</translation>
    </message>
    <message>
        <source>No code could be made. Please try again.</source>
        <translation>没能生成连接码，请再试一次。</translation>
    </message>
    <message>
        <source>Connect another station</source>
        <translation>连接另一台机器</translation>
    </message>
    <message>
        <source>Which station is it?</source>
        <translation>要连接哪一台？</translation>
    </message>
    <message>
        <source>The code is good for this station alone, once, and for 15 minutes.</source>
        <translation>连接码只给这一台用，只能用一次，15 分钟内有效。</translation>
    </message>
    <message>
        <source>QR code with which %1 is connected</source>
        <translation>用来连接%1的二维码</translation>
    </message>
    <message>
        <source>This code has run out</source>
        <translation>这个连接码已过期</translation>
    </message>
    <message>
        <source>Nobody can use it any more. A new one is made with one touch.</source>
        <translation>它已不能再用。点一下就能生成新的。</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>重新生成</translation>
    </message>
    <message>
        <source>Another station</source>
        <translation>换一台</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>the code stays good until %1</source>
        <translation>连接码在 %1 前有效</translation>
    </message>
</context>
<context>
    <name>InviteSteps</name>
    <message>
        <source>1. Open Lobby as %1 on the other machine. If it does not ask for the connection: Display, Connection.</source>
        <translation>1. 在那台机器上以“%1”打开 Lobby。如果没有自动询问连接，请点：显示、连接。</translation>
    </message>
    <message>
        <source>2. Scan this picture there, or type address and code.</source>
        <translation>2. 在那里扫这个二维码，或输入地址和连接码。</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>网点汇集的地址</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>连接码</translation>
    </message>
    <message>
        <source>3. The other machine says that it is connected. Good until %1.</source>
        <translation>3. 那台机器会提示已接通。%1 前有效。</translation>
    </message>
</context>
<context>
    <name>StationWords</name>
    <message>
        <source>Window %1</source>
        <translation>%1 号窗口</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Supervisor %1</source>
        <translation>主管 %1</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>大堂</translation>
    </message>
    <message>
        <source>Desk %1</source>
        <translation>大堂 %1</translation>
    </message>
</context>
<context>
    <name>FileTalk</name>
    <message>
        <source>File the talk</source>
        <translation>谈话归档</translation>
    </message>
    <message>
        <source>First: put it on paper</source>
        <translation>先：打印出来</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>请稍等</translation>
    </message>
    <message>
        <source>Print the talk</source>
        <translation>打印谈话</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>Saved as PDF</source>
        <translation>已存为 PDF</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>已送打印机</translation>
    </message>
    <message>
        <source>Print it, file it with today&apos;s vouchers, then delete the file: paper and files are out of this program&apos;s reach.</source>
        <translation>请打印出来，随当日凭证归档，再删掉文件：纸和文件不归本程序管。</translation>
    </message>
    <message>
        <source>File it with today&apos;s vouchers. Paper is out of this program&apos;s reach.</source>
        <translation>请随当日凭证归档。纸张不归本程序管。</translation>
    </message>
    <message>
        <source>Then: put the paper with today&apos;s vouchers</source>
        <translation>再：把纸放进当日凭证</translation>
    </message>
    <message>
        <source>With the next touch the talk is destroyed here.</source>
        <translation>点下面一下，本机上的谈话随即销毁。</translation>
    </message>
    <message>
        <source>The talk has changed since it was put on paper. Please print it or save it as PDF again.</source>
        <translation>打印以后又有改动，请重新打印或存为 PDF。</translation>
    </message>
    <message>
        <source>Print it or save it as PDF first.</source>
        <translation>请先打印，或存为 PDF。</translation>
    </message>
    <message>
        <source>Filed with the vouchers</source>
        <translation>已随凭证归档</translation>
    </message>
    <message numerus="yes">
        <source>Customer %1, %n page(s)</source>
        <translation>
            <numerusform>第 %1 位客户，共 %n 页</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>待办 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) not seen off</source>
        <translation>
            <numerusform>%n 位客户还没送别</numerusform>
        </translation>
    </message>
</context>
</TS>
