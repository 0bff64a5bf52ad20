"""From letters to sounds, as `crates/conversation/src/guided/spelling.rs` does it; keep the two alike."""
C={0x15:'k',0x58:'k',0x16:'K',0x59:'K',0x17:'g',0x5A:'g',0x18:'G',0x19:'n',0x1E:'n',0x23:'M',0x28:'n',0x29:'n',0x1A:'c',0x1B:'C',0x1C:'j',0x1D:'J',0x1F:'T',0x24:'t',0x20:'Q',0x25:'W',0x21:'D',0x26:'d',0x5C:'R',0x22:'X',0x27:'Z',0x5D:'R',0x2A:'p',0x2B:'P',0x2C:'b',0x2D:'B',0x2E:'m',0x2F:'y',0x5F:'y',0x30:'r',0x31:'r',0x32:'l',0x33:'L',0x34:'z',0x35:'v',0x36:'S',0x37:'S',0x38:'s',0x39:'h',0x5B:'j',0x5E:'P'}
V={4:'a',5:'a',6:'A',7:'i',8:'i',9:'u',10:'u',11:'ri',12:'l',13:'e',14:'e',15:'e',16:'E',17:'o',18:'o',19:'o',20:'O'}
S={0x3E:'A',0x3F:'i',0x40:'i',0x41:'u',0x42:'u',0x43:'ri',0x44:'ri',0x45:'e',0x46:'e',0x47:'e',0x48:'E',0x49:'o',0x4A:'o',0x4B:'o',0x4C:'O'}
VOW=set('aAiueoEO')
UNITS='_aAiueoEOkKgGcCjJTQDXtWdZnMpPbBmyrRlLvSshz'
IDX={u:i for i,u in enumerate(UNITS)}
def word(w,l):
    inh='o' if l in('bn','or') else 'a'
    out=[];open_=False  # (unit,inherent?)
    for i,c in enumerate(w):
        o=ord(c)
        if not 0x900<=o<=0xd7f: continue
        k=o&0x7f
        sp={0xA70:'nas',0x9CE:'t!',0x9F0:'r',0x9F1:'v',0xB71:'v',0x9D7:'O',0xB57:'O',0xBD7:'O',0xD57:'O',0xD7A:'M!',0xD7B:'n!',0xD7C:'r!',0xD7D:'l!',0xD7E:'L!',0xD7F:'k!'}.get(o)
        if sp=='nas' or (sp is None and k in(1,2)):
            if open_: out.append((inh,1)); open_=False
            nx=ord(w[i+1])&0x7f if i+1<len(w) else 0
            out.append(('m' if 0x2A<=nx<=0x2E or (l in('te','kn','ml','or') and i+1==len(w)) else 'n',0,'nas')); continue
        if sp and sp.endswith('!'):
            if open_: out.append((inh,1))
            out.append((sp[0],0)); open_=False; continue
        if sp=='O': out.append(('O',0)); open_=False; continue
        cc=sp or C.get(k)
        if 0x15<=k<=0x39 or 0x58<=k<=0x5f and k!=0x60 or sp:
            if cc:
                if open_: out.append((inh,1))
                out.append((cc,0)); open_=True
        elif k in V:
            if open_: out.append((inh,1)); 
            out+= [(x,0) for x in V[k]]; open_=False
        elif k in S: out+=[(x,0) for x in S[k]]; open_=False
        elif k==0x4d: open_=False
        elif k==0x71 and 0xA00<=o<0xA80: pass
    if open_: out.append((inh,2))
    out=[(x[0],x[1],len(x)>2) for x in out]
    if l=='bn':
        out=[({'y':'y','v':'b','s':'S','M':'n','a':'o'}.get(u,u),f,n) for u,f,n in out]
    if l=='ta':
        r=[]
        for i,(u,f,n) in enumerate(out):
            p=out[i-1][0] if i else ''; nx=out[i+1][0] if i+1<len(out) else ''
            vo={'k':'g','c':'s','T':'D','t':'d','p':'b'}
            if u in vo and p!=u and nx!=u:
                if i==0: u='s' if u=='c' else u
                elif p in'nMm' : u={'c':'j'}.get(u,vo[u])
                elif p in VOW or p in 'yrlLz': u=vo[u]
            r.append((u,f,n))
        out=r
    # doubles single
    res=[]
    for i,(u,f,n) in enumerate(out):
        if res and res[-1][0]==u and u not in VOW: 
            continue
        res.append((u,f,n))
    out=res; res=[]
    dele=l in('hi','mr','gu','pa','bn')
    for i,(u,f,n) in enumerate(out):
        opt=0
        if f and dele:
            if f==2 and len(out)>2:
                if l!='bn': continue
                opt=1
            elif 1<i<len(out)-1 and i+1<len(out) and out[i+1][0] not in VOW:
                # VC_CV
                if i>=2 and out[i-2][0] in VOW and i+2<len(out) and (out[i+2][0] in VOW): opt=1
        if n and u=='n' and i+1==len(out) : opt=1   # nasalised last vowel
        elif n and l in('hi','mr','gu','pa','bn'): opt=1
        if l=='bn' and u=='o' and f: opt=1
        if u=='h' and dele: opt=1
        res.append((u,opt))
    return res
def text(t,l):
    return [word(w,l) for w in t.split() if word(w,l)]
